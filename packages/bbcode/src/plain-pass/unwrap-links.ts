import { findFrom } from '../scan/find-from.ts';
import { replacePairs } from '../scan/replace-pairs.ts';

const END_LENGTH = '[/url]'.length;
/** What the client writes for a link with neither. */
const NOTHING = 'undefined';

/** Links leave their text, or their address where they have none. */
export function unwrapLinks(text: string): string {
  const plain = { start: /\[url(?:=([^[\]]+))?]/gi, end: /\[\/url]/gi };
  const unwrapped = replacePairs(text, plain, ({ groups: [address = NOTHING], inside }) =>
    inside === '' ? address : inside,
  );
  return unwrapRest(unwrapped);
}

/** What is left overlaps, or has brackets in its address. */
function unwrapRest(text: string): string {
  const findEnd = findFrom(text, /\[\/url]/gi);
  const lastEnd = [...text.matchAll(/\[\/url]/gi)].at(-1)?.index ?? -1;
  const lastBracket = lastEnd < 1 ? -1 : text.lastIndexOf(']', lastEnd - 1);
  let written = '';
  let done = 0;
  for (const start of text.matchAll(/\[url(?:=|(?=]))/gi)) {
    const inner = start.index + start[0].length;
    if (start.index < done) continue;
    if (start[0].endsWith('=')) {
      // The pattern is greedy here: it takes all up to the last link of the text.
      if (lastBracket <= inner) continue;
      const label = text.slice(lastBracket + 1, lastEnd);
      written += text.slice(done, start.index) + (label === '' ? text.slice(inner, lastBracket) : label);
      done = lastEnd + END_LENGTH;
    } else {
      const end = findEnd(inner + 1);
      if (end === undefined) break;
      written += text.slice(done, start.index) + (text.slice(inner + 1, end.start) || NOTHING);
      done = end.end;
    }
  }
  return written + text.slice(done);
}
