import { firstFrom } from '../scan/first-from.ts';
import { replacePairs } from '../scan/replace-pairs.ts';
import { PHP_SPACE } from './php.ts';

const LINE_END = /\n/g;
const NAMED_START = new RegExp(`\\[url[${PHP_SPACE}]*=`, 'giu');
const SPACES = new RegExp(`[${PHP_SPACE}]*`, 'uy');
const END_LENGTH = '[/url]'.length;
const BRACKET = /[[\]]/g;

/** An address and its label; `[url]` without one has no label. */
export type WriteUrl = (address: string, label: string | undefined) => string;

/** Replaces the link tags of a text as the portal finds them: first `[url]…[/url]`, then `[url=…]…[/url]`. */
export function replaceUrlTags(text: string, write: WriteUrl): string {
  const bare = replacePairs(text, { start: /\[url]/gi, end: /\[\/url]/gi, barrier: LINE_END }, ({ inside }) =>
    write(inside, undefined),
  );
  return replaceNamed(bare, write);
}

function replaceNamed(text: string, write: WriteUrl): string {
  const ends = [...text.matchAll(/\[\/url]/gi)].map((match) => match.index);
  let written = '';
  let done = 0;
  NAMED_START.lastIndex = 0;
  for (let match = NAMED_START.exec(text); match !== null; match = NAMED_START.exec(text)) {
    const address = readAddress(text, NAMED_START.lastIndex);
    if (address === undefined) continue;
    const end = firstFrom(ends, address.end + 1);
    if (end === undefined) continue;
    const link = write(text.slice(address.start, address.end), text.slice(address.end + 1, end));
    written += text.slice(done, match.index) + link;
    done = end + END_LENGTH;
    NAMED_START.lastIndex = done;
  }
  return written + text.slice(done);
}

/** The address behind `=`: brackets may stand in it if they are closed and hold no others. */
function readAddress(
  text: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  SPACES.lastIndex = from;
  SPACES.exec(text);
  const start = SPACES.lastIndex;
  for (let at = start; ;) {
    const bracket = nextBracket(text, at);
    if (bracket === -1) return undefined;
    // A blank address is its last blank.
    if (text[bracket] === ']')
      return bracket > from ? { start: Math.min(start, bracket - 1), end: bracket } : undefined;
    const close = nextBracket(text, bracket + 1);
    if (close === -1 || text[close] === '[') return undefined;
    at = close + 1;
  }
}

function nextBracket(text: string, from: number): number {
  BRACKET.lastIndex = from;
  return BRACKET.exec(text)?.index ?? -1;
}
