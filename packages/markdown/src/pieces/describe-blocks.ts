import { isSeen } from './is-seen.ts';
import type { Piece } from './piece.ts';
import { plainOf } from './plain-of.ts';

/** The chat list keeps so many characters of a description (portal.md §3.1 rule 9). */
const longest = 100;

/** The beginning of an attach in one line, for pushes and the chat list, which show no more of it (client.md §7). */
export function describeBlocks(pieces: readonly Piece[]): string {
  let line = '';
  for (const piece of pieces) {
    const plain = piece.kind === 'text' ? plainOf(piece.words) : piece.plain;
    if (isSeen(plain))
      line = `${line} ${plain
        .slice(0, 4 * longest)
        .replace(/\s+/g, ' ')
        .trim()}`.trimStart();
    if (line.length > 2 * longest) break;
  }
  return shorten(line);
}

/** Before or behind these the builder may put an invisible character, which the portal counts. */
const parted: ReadonlySet<string> = new Set('[&<>#/\\');

function shorten(line: string): string {
  const points = Array.from(line);
  let left = longest;
  const end = points.findIndex((point) => {
    left -= parted.has(point) ? 2 : 1;
    return left < 0;
  });
  if (end < 0) return line;
  // The ellipsis takes the place of what does not fit, and one before it.
  return `${points.slice(0, end - 1).join('')}…`;
}
