import { visitBlock } from '../blocks/visit-block.ts';
import type { DrawnAttach } from '../types/drawn-attach.ts';
import type { Opens } from '../types/opens.ts';
import { blockWriters } from './blocks/block-writers.ts';
import { element } from './element.ts';

/** An attach: the coloured bar and the blocks beside it. */
export function writeAttach({ bar, blocks }: DrawnAttach, opens: readonly Opens[]): string {
  const written = blocks.map((block, index) => visitBlock(block, blockWriters, opens[index] ?? []));
  return element(
    'div',
    { class: `riposte-attach riposte-bar-${bar}` },
    element('div', { class: 'riposte-attach-content' }, written.join('')),
  );
}
