import { linkBareUrls } from '../../portal-pass/link-bare-urls.ts';
import { firstFrom } from '../../scan/first-from.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';
import type { Check, Stretch } from '../check.ts';

/** Bare addresses that take a tag in, in messages: the portal's own search, which knows brackets around one. */
export const addresses: Check = ({ text, known, cuts, onPortal }) => {
  if (!onPortal) return [];
  const links = { start: /\[url(?:=[^\]]*)?]/gi, end: /\[\/url]/gi };
  const bare = replacePairs(coverAll(text, cuts), links, ({ whole }) => ' '.repeat(whole.length));
  const found: Stretch[] = [];
  linkBareUrls(bare, (address, start) => {
    found.push({ start, end: start + address.length });
    return ' '.repeat(address.length);
  });
  // A tag is hurt where either of its brackets is taken.
  const brackets = [...known, ...cuts].flatMap(({ start, end }) => [start, end - 1]).sort((a, b) => a - b);
  return found
    .filter(({ start, end }) => (firstFrom(brackets, start) ?? end) < end)
    .map((stretch) => ({ code: 'SWALLOWED_TAG', ...stretch }));
};

/** An address goes on over what is cut out, too. */
function coverAll(text: string, cuts: readonly Stretch[]): string {
  let covered = '';
  let done = 0;
  for (const { start, end } of cuts) {
    covered += text.slice(done, start) + '\uFFFC'.repeat(end - start);
    done = end;
  }
  return covered + text.slice(done);
}
