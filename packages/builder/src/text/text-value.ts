import { emit, type Policy, type Position } from '@riposte/bbcode';
import { noProblems, type Problem } from '../tree/problem.ts';
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
  if (typeof text === 'string') return text.includes('[') ? noteMarkup(toFormatted(text)) : noProblems;
  return [...problemsIn(text, place), ...noteMarkup(text)];
}

/** Everything wrong with a text where no markup acts. */
export function problemsOfPlainText(text: TextValue): readonly Problem[] {
  return typeof text === 'string' ? noProblems : text.problems;
}

/** The text as it goes out at a position. */
export function emitText(text: TextValue, position: Position, policy: Policy): string {
  return emit(typeof text === 'string' ? [{ kind: 'text', value: text }] : text.nodes, position, { policy });
}
