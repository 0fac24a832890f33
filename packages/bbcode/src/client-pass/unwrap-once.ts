import { findFrom } from '../scan/find-from.ts';

/** Longer names are no tags. */
const LONGEST_NAME = 32;

/** Takes the first pair of tags off a label: HTML in `put` only, then BB code (client.md §2). */
export function unwrapOnce(label: string, name: 'put' | 'send'): string {
  const plain =
    name === 'put' ? unwrap(label, { start: /<(\w+)/g, startEnd: />/g, end: /<\/(\w+)>/g }) : label;
  return unwrap(plain, { start: /\[(\w+)/g, startEnd: /]/g, end: /\[\/(\w+)]/g });
}

interface PairOfTags {
  readonly start: RegExp;
  readonly startEnd: RegExp;
  readonly end: RegExp;
}

function unwrap(text: string, { start, startEnd, end }: PairOfTags): string {
  const ends = [...text.matchAll(end)];
  const last = new Map(ends.map((match) => [nameOf(match), match.index]));
  if (last.size === 0) return text;
  const findStartEnd = findFrom(text, startEnd);
  for (const match of text.matchAll(start)) {
    const inner = findStartEnd(match.index + match[0].length)?.end;
    if (inner === undefined) break;
    const name = prefixes(nameOf(match)).find((prefix) => Number(last.get(prefix)) >= inner);
    const close =
      name === undefined ? undefined : ends.find((other) => other.index >= inner && nameOf(other) === name);
    if (close === undefined) continue;
    return (
      text.slice(0, match.index) + text.slice(inner, close.index) + text.slice(close.index + close[0].length)
    );
  }
  return text;
}

/** A tag may end with the start of its own name: the client's pattern gives back what it took too much. */
function prefixes(name: string): readonly string[] {
  return Array.from({ length: Math.min(name.length, LONGEST_NAME) }, (_, cut) =>
    name.slice(0, name.length - cut),
  );
}

function nameOf(match: RegExpExecArray): string {
  return String(match[1]).toLowerCase();
}
