import { escapeText, type Position } from '@riposte/bbcode';
import { noProblems, type Problem } from '../tree/problem.ts';
import type { CodePlace } from './formatted.ts';

const longestShown = 60;

/** A text that its place cannot carry as it is: what a person would read or send is something else (client.md §3.4). */
export function findChanged(
  what: string,
  given: string,
  position: Position,
  { place, packed = false }: { readonly place: CodePlace; readonly packed?: boolean },
): readonly Problem[] {
  const becomes = visible(escapeText(given, position, { inAttach: place === 'attachText' }), place);
  if (becomes === visible(given, 'message')) return noProblems;
  const details = { what, given: shorten(given), becomes: shorten(becomes), packed };
  return [{ code: 'TEXT_CHANGED', details, path: [] }];
}

/** What a reader gets: without the guards nobody sees, and after the portal has undone the backslashes of an attach. */
function visible(text: string, place: CodePlace): string {
  const shown = text.replaceAll('\u200B', '');
  return place === 'attachText' ? shown.replace(/\\([\\"])/g, '$1') : shown;
}

function shorten(text: string): string {
  const clean = text.toWellFormed();
  return clean.length > longestShown ? `${clean.slice(0, longestShown).toWellFormed()}…` : clean;
}
