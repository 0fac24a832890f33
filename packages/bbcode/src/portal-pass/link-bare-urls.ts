import { replacePairs } from '../scan/replace-pairs.ts';
import { LINK_SCHEMES } from './link-schemes.ts';
import { PHP_SPACE } from './php.ts';

const LINK = `(?<!\\[nomodify\\]|<nomodify>)(?:(?:${LINK_SCHEMES})://|www\\.)[._:a-z0-9@-]`;
const WORD_BORDER = `(?<=^|[${PHP_SPACE}.,;:!?#*|[\\](){}-])`;
const ANYWHERE = new RegExp(`${WORD_BORDER}${LINK}.*?(?=[${PHP_SPACE}"{}]|&quot;|$)`, 'gisu');

/** Without one of these there is no address, and looking for them is quick. */
const ANY = /:\/\/|www\./i;

/** A link behind the first goes up to the second, whatever lies between. */
const BOUNDS: readonly (readonly [string, string])[] = [
  ['&lt;', '&gt;'],
  ['(', ')'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
];

/** What to put in place of an address. */
export type WriteLink = (address: string, index: number) => string;

/** Addresses nobody marked become links; one runs on to white space, `"`, `{` or `}`, over tags too (client.md §1.1 rule 5). */
export function linkBareUrls(text: string, write: WriteLink): string {
  if (!ANY.test(text)) return text;
  const bounded = BOUNDS.reduce((linked, bound) => linkBetween(linked, bound, write), text);
  return bounded.replace(ANYWHERE, (address, index: number) => write(address, index));
}

function linkBetween(text: string, [open, close]: readonly [string, string], write: WriteLink): string {
  if (!text.includes(open)) return text;
  const escaped = open.replace('(', '\\(');
  const start = new RegExp(`(?<=${escaped})(${LINK})`, 'gisu');
  const end = new RegExp(close.replace(')', '\\)'), 'g');
  return replacePairs(
    text,
    { start, end, limit: text.length },
    ({ groups: [head = ''], inside, index }) => write(head + inside, index) + close,
  );
}
