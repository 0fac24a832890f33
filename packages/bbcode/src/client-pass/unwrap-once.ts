/** Longer names are no tags. */
const LONGEST_NAME = 32;

/** Takes the first pair of tags off a label: HTML in `put` only, then BB code (client.md §2). */
export function unwrapOnce(label: string, name: 'put' | 'send'): string {
  const plain = name === 'put' ? unwrap(label, /<(\w+)[^>]*>/g, /<\/(\w+)>/g) : label;
  return unwrap(plain, /\[(\w+)[^\]]*]/g, /\[\/(\w+)]/g);
}

function unwrap(text: string, start: RegExp, end: RegExp): string {
  const ends = [...text.matchAll(end)];
  const last = new Map(ends.map((match) => [nameOf(match), match.index]));
  if (last.size === 0) return text;
  for (const match of text.matchAll(start)) {
    const inner = match.index + match[0].length;
    const name = prefixes(nameOf(match)).find((prefix) => (last.get(prefix) ?? -1) >= inner);
    if (name === undefined) continue;
    const close = ends.find((other) => other.index >= inner && nameOf(other) === name);
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
  return (match[1] ?? '').toLowerCase();
}
