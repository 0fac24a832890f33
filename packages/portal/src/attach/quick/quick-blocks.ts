import { isList, type PhpValue } from '../../php/value.ts';
import { takeTally } from '../../quick/tally.ts';
import type { StoredBlock } from '../../types/stored.ts';
import { quickBlock } from './quick-block.ts';

/** What the quick reading knows of a list of blocks, by their index. */
export interface QuickBlocks {
  readonly stored: readonly (StoredBlock | undefined)[];
  readonly costs: readonly number[];
  /** Whether it knows all of them. */
  readonly isComplete: boolean;
}

export const NO_QUICK_BLOCKS: QuickBlocks = { stored: [], costs: [], isComplete: false };

/** Reads the ordinary ones of a list of blocks. */
export function quickBlocks(list: PhpValue): QuickBlocks {
  if (!isList(list)) return NO_QUICK_BLOCKS;
  const tally = takeTally();
  const stored: (StoredBlock | undefined)[] = [];
  const costs: number[] = [];
  let isComplete = true;
  for (const block of list) {
    const read = quickBlock(block, tally);
    if (read === undefined) isComplete = false;
    stored.push(read);
    costs.push(tally.cost);
  }
  return { stored, costs, isComplete };
}
