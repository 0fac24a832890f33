import type { BlockDrawer } from './block-drawer.ts';

/** MESSAGE: BB text. */
export const drawMessage: BlockDrawer = (content, path, drawing) => {
  if (typeof content === 'string') return { block: { message: drawing.read(content, path) } };
  drawing.note('MALFORMED', path, 'The text');
  return { block: { message: [] } };
};
