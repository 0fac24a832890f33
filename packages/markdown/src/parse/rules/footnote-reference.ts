import { footnotesOf } from '../create-env.ts';
import { footnoteName } from './footnote-name.ts';
import type { InlineRule } from './rule.ts';

const reference = /\[\^([^\s[\]]{1,999})\]/y;

/** A footnote that is explained somewhere; another is text (GFM). */
export const footnoteReference: InlineRule = (state, silent) => {
  const { src, pos, posMax, env } = state;
  if (src.charCodeAt(pos) !== 0x5b) return false;
  reference.lastIndex = pos;
  const [written = '', label = ''] = reference.exec(src) ?? [];
  const name = footnoteName(label);
  if (written === '' || pos + written.length > posMax || !footnotesOf(env).has(name)) return false;
  if (!silent) state.push('footnote_reference', '', 0).info = name;
  state.pos = pos + written.length;
  return true;
};
