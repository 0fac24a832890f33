import { createOpenRuns, type OpenRun } from './open-runs.ts';
import { readDestination } from './read-destination.ts';
import { readRun } from './read-run.ts';

/** What a line leaves open. */
export interface Scanned {
  /** Up to where it can be shown. */
  readonly end: number;
  /** Brackets of labels whose address is still to come. */
  readonly dropped: readonly number[];
  /** Closes code. */
  readonly close: string;
  readonly open: readonly OpenRun[];
}

interface Bracket {
  readonly index: number;
  readonly isImage: boolean;
}

/** Farther back, a bracket is a bracket. */
const longestLabel = 200;
const autolink = /<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]*|[/!]?[a-z-][^<>]*)>/iy;
const halfTag = /<(?:$|[/!]?[a-z-](?:[^\s<>]*|[^<>\n]{0,40}|[^<>\n]*=[^<>\n]*)$)/iy;

/** Reads a line as the parser would, as far as its end is concerned. */
export function scanInline(text: string): Scanned {
  const runs = createOpenRuns();
  const brackets: Bracket[] = [];
  const stop = (end: number, dropped: readonly number[] = [], close = ''): Scanned => ({
    end,
    dropped,
    close,
    open: runs.all(),
  });
  let index = 0;
  while (index < text.length) {
    const sign = text.charAt(index);
    if (sign === '\\') {
      if (index + 1 >= text.length) return stop(index);
      index += 2;
    } else if (sign === '`') {
      const end = endOfCode(text, index);
      if (typeof end !== 'number') return stop(end.end, [], end.close);
      index = end;
    } else if (sign === '<') {
      halfTag.lastIndex = index;
      if (halfTag.test(text)) return stop(index);
      autolink.lastIndex = index;
      index = autolink.test(text) ? autolink.lastIndex : index + 1;
    } else if (sign === '[') {
      const isImage = text.charAt(index - 1) === '!';
      brackets.push({ index: isImage ? index - 1 : index, isImage });
      index += 1;
    } else if (sign === ']') {
      const bracket = brackets.pop();
      const end = bracket === undefined ? index + 1 : readDestination(text, { ...bracket, close: index });
      if (typeof end !== 'number') return stop(end.end, end.dropped);
      index = end;
    } else if (sign === '*' || sign === '_' || sign === '~') {
      const end = readRun(text, index, runs);
      if (end >= text.length) return stop(index, droppedOf(text, brackets));
      index = end;
    } else {
      index += 1;
    }
  }
  return endOf(text, brackets, stop);
}

/** Where code ends, or how it is closed. */
function endOfCode(text: string, start: number): number | { readonly end: number; readonly close: string } {
  const [run = ''] = /^`+/.exec(text.slice(start)) ?? [];
  const from = start + run.length;
  for (const { 0: closing, index } of text.slice(from).matchAll(/`+/g)) {
    if (closing === run) return from + index + closing.length;
  }
  const end = text.replace(/`+$/, '').length;
  return end <= from || text.slice(from, end).trim() === '' ? { end: start, close: '' } : { end, close: run };
}

function endOf(
  text: string,
  brackets: readonly Bracket[],
  stop: (end: number, dropped?: readonly number[]) => Scanned,
): Scanned {
  const held = brackets.find(
    ({ index, isImage }) =>
      text.length - index < longestLabel && (isImage || /^\[(?:\^|\d*$)/.test(text.slice(index))),
  );
  return held === undefined ? stop(text.length, droppedOf(text, brackets)) : stop(held.index);
}

/** A label is shown from its first letter on, without its bracket. */
function droppedOf(text: string, brackets: readonly Bracket[]): readonly number[] {
  return brackets
    .filter(({ index, isImage }) => !isImage && text.length - index < longestLabel)
    .map(({ index }) => index);
}
