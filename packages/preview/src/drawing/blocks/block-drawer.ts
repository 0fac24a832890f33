import type { DrawnBlock } from '../../types/drawn-attach.ts';
import type { Opens } from '../../types/opens.ts';
import type { Drawing, Path } from '../drawing.ts';

/** Draws the content of one stored block. `opens` says what a click on each item leads to, where the picture does not show it. */
export type BlockDrawer = (
  content: unknown,
  path: Path,
  drawing: Drawing,
) => { readonly block: DrawnBlock; readonly opens?: Opens };
