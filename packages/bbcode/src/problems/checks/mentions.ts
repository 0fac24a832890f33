import { firstFrom } from '../../scan/first-from.ts';
import type { Check } from '../check.ts';

const MENTIONS: ReadonlySet<string> = new Set(['user', 'chat', 'context', 'call']);
/** What becomes HTML in the client before it comes to mentions (client.md §1.2). */
const MARKUP = /\n|\t| {4}/g;

/** Labels of mentions with markup in them, which the client shows as HTML. */
export const mentions: Check = ({ text, pairs }) => {
  const markup = Array.from(text.matchAll(MARKUP), ({ index }) => index);
  return pairs.pairs
    .filter(({ start, end, holdsTags }) => {
      if (!MENTIONS.has(start.name)) return false;
      const next = firstFrom(markup, start.end);
      return holdsTags || (next !== undefined && next < end.start);
    })
    .map(({ start, end }) => ({ code: 'MARKUP_IN_MENTION', start: start.start, end: end.end }));
};
