import { emit, type Policy, type Position } from '@riposte/bbcode';
import { noProblems, type Problem } from '../tree/problem.ts';
import { findBroken } from './find-broken.ts';
import { isInvisible } from './find-invisible.ts';
import { problemsIn, type CodePlace, type Formatted } from './formatted.ts';
import { noteMarkup } from './note-markup.ts';
import { toFormatted } from './to-formatted.ts';

/** Text as an element keeps it: most of it is a plain string, and costs no tree. */
export type TextValue = string | Formatted;

/** Any value as text; what is not text becomes a problem of the result. */
export function toTextValue(value: unknown): TextValue {
  return typeof value === 'string' ? value : toFormatted(value);
}

/** Everything wrong with a text where markup acts, and a note where literal text looks like markup. */
export function problemsOfText(text: TextValue, place: CodePlace): readonly Problem[] {
  if (typeof text === 'string' && isOrdinary(text)) return noProblems;
  const tree = toFormatted(text);
  return [...problemsIn(tree, place), ...noteMarkup(tree)];
}

/** Everything wrong with a text where no markup acts. */
export function problemsOfPlainText(text: TextValue): readonly Problem[] {
  if (typeof text === 'string') return findBroken(text);
  return hasMarkup(text) ? [...text.problems, lostMarkup] : text.problems;
}

const lostMarkup: Problem = { code: 'LABEL_MARKUP_LOST', details: {}, path: [] };

function hasMarkup({ nodes }: Formatted): boolean {
  return nodes.some(({ kind }) => kind !== 'text');
}

/** Most strings are: nothing to take out, something to see, and no bracket that might be meant as markup. */
function isOrdinary(text: string): boolean {
  return !text.includes('[') && findBroken(text).length === 0 && !isInvisible(text);
}

/** The text as it goes out at a position. */
export function emitText(text: TextValue, position: Position, policy: Policy): string {
  return emit(typeof text === 'string' ? [{ kind: 'text', value: text }] : text.nodes, position, { policy });
}
