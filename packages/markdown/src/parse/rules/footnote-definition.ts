import { footnotesOf } from '../create-env.ts';
import { footnoteName } from './footnote-name.ts';
import type { BlockRule } from './rule.ts';

const opening = /\[\^([^\s[\]]{1,999})\]:/y;
/** What belongs to it is indented by so much (GFM). */
const indent = 4;

/** What a footnote says: the rest of its line, and what is indented below. */
export const footnoteDefinition: BlockRule = (state, line, endLine, silent) => {
  const { bMarks, tShift, sCount, blkIndent, parentType } = state;
  const { [line]: begin = 0 } = bMarks;
  const { [line]: shift = 0 } = tShift;
  const { [line]: count = 0 } = sCount;
  if (count - blkIndent >= indent) return false;
  opening.lastIndex = begin + shift;
  const [written, label = ''] = opening.exec(state.src) ?? [];
  if (written === undefined) return false;
  if (silent) return true;
  const name = footnoteName(label);
  footnotesOf(state.env).add(name);

  const open = state.push('footnote_open', '', 1);
  open.info = name;
  open.map = [line, line + 1];
  // What stands behind the colon is read as if it began its line; the line itself is put back as it was.
  const content = begin + shift + written.length;
  bMarks[line] = content;
  tShift[line] = state.skipSpaces(content) - content;
  sCount[line] = blkIndent + indent;
  state.blkIndent = blkIndent + indent;
  state.parentType = 'footnote';
  state.md.block.tokenize(state, line, endLine);
  bMarks[line] = begin;
  tShift[line] = shift;
  sCount[line] = count;
  state.blkIndent = blkIndent;
  state.parentType = parentType;
  state.push('footnote_close', '', -1);
  return true;
};
