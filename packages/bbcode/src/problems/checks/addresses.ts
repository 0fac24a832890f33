import { replacePairs } from '../../scan/replace-pairs.ts';
import type { Check } from '../check.ts';
import { coverCuts } from '../cover-cuts.ts';

const ADDRESS = /(?<=^|[\s.,;:!?#*|[\](){}-])(?:(?:https?|ftp):\/\/|www\.)[._:a-z0-9@-][^\s"{}]*/gi;
/** Stands for a tag that is cut out; an address goes on over it too. */
const CUT = '\uFFFC';
const TAG = /\[\/?[a-z]|\uFFFC/i;

/** Bare addresses with a tag behind them, in messages. */
export const addresses: Check = ({ text, onPortal }) => {
  if (!onPortal) return [];
  const links = { start: /\[url(?:=[^\]]*)?]/gi, end: /\[\/url]/gi };
  const bare = replacePairs(coverCuts(text, CUT), links, ({ whole }) => ' '.repeat(whole.length));
  return [...bare.matchAll(ADDRESS)]
    .filter(([address]) => TAG.test(address))
    .map(({ 0: address, index }) => ({ code: 'SWALLOWED_TAG', start: index, end: index + address.length }));
};
