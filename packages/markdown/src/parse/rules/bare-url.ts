import { endOfAddress } from '../addresses/end-of-address.ts';
import type { InlineRule } from './rule.ts';

const scheme = /(?<![a-z\d+.-])https?$/i;
const longest = 'https'.length;
const address = /:\/\/[\p{L}\p{N}[][^\s<]*/uy;

/** An address with its scheme, known by what stands behind it; emphasis signs within are its own (GFM, autolinks). */
export const bareUrl: InlineRule = (state, silent) => {
  const { src, pos, posMax, pending, linkLevel } = state;
  if (src.charCodeAt(pos) !== 0x3a || linkLevel > 0) return false;
  const [written] = scheme.exec(src.slice(Math.max(0, pos - longest - 1), pos)) ?? [];
  if (written === undefined) return false;
  address.lastIndex = pos;
  const [found = ''] = address.exec(src) ?? [];
  const rest = endOfAddress(found.slice(0, posMax - pos));
  // What is pending is looked at last: it is long where no address was found yet, and each look takes all of it.
  if (rest === '' || !pending.endsWith(written)) return false;
  if (!silent) {
    state.pending = pending.slice(0, -written.length);
    const open = state.push('link_open', 'a', 1);
    open.attrs = [['href', written + rest]];
    state.push('text_special', '', 0).content = written + rest;
    state.push('link_close', 'a', -1);
  }
  state.pos = pos + rest.length;
  return true;
};
