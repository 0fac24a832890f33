import type { DrawnAttach, DrawnBlock } from '../types/drawn-attach.ts';
import type { Opens } from '../types/opens.ts';
import { isFields } from '../fields/is-fields.ts';
import { toneField } from '../fields/tone-field.ts';
import { blockDrawers } from './blocks/block-drawers.ts';
import type { BlockDrawer } from './blocks/block-drawer.ts';
import type { Drawing } from './drawing.ts';

/** An attach and what its items open. The bar follows COLOR_TOKEN alone (client.md §5). */
export function drawAttach(
  stored: unknown,
  drawing: Drawing,
): { readonly attach: DrawnAttach; readonly opens: readonly Opens[] } | undefined {
  const path = ['attach', 'BLOCKS'];
  const list: unknown = isFields(stored) ? stored.BLOCKS : undefined;
  if (!isFields(stored) || !Array.isArray(list)) {
    drawing.note('MALFORMED', path, 'The attach');
    return undefined;
  }
  const blocks: DrawnBlock[] = [];
  const opens: Opens[] = [];
  list.forEach((block: unknown, index) => {
    const kind = isFields(block) ? Object.keys(block)[0] : undefined;
    if (!isFields(block) || kind === undefined) {
      drawing.note('MALFORMED', [...path, index], `Block ${index + 1}`);
      return;
    }
    const draw = drawerOf(kind);
    if (draw === undefined) {
      drawing.note('UNKNOWN_BLOCK', [...path, index], kind);
      return;
    }
    const drawn = draw(block[kind], [...path, index, kind], drawing);
    blocks.push(drawn.block);
    opens.push(drawn.opens ?? []);
  });
  return { attach: { bar: toneField(stored, 'COLOR_TOKEN', drawing.habit.defaultBar), blocks }, opens };
}

function drawerOf(kind: string): BlockDrawer | undefined {
  return Object.entries(blockDrawers).find(([known]) => known === kind)?.[1];
}
