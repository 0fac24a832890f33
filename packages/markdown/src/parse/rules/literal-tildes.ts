import type { InlineRule } from './rule.ts';

const run = /~+/y;

/** Two tildes strike; one, and three and more, are text (GFM has them as text from three on). */
export const literalTildes: InlineRule = (state, silent) => {
  const { src, pos, posMax } = state;
  if (src.charCodeAt(pos) !== 0x7e) return false;
  run.lastIndex = pos;
  const [written = ''] = run.exec(src) ?? [];
  if (written.length === 2) return false;
  const end = Math.min(posMax, pos + written.length);
  if (!silent) state.pending += src.slice(pos, end);
  state.pos = end;
  return true;
};
