import { checkKeys } from '../fields/check-keys.ts';
import { field, isArray, isList, type PhpValue } from '../php/value.ts';
import { attempt } from '../report/attempt.ts';
import { describe } from '../report/describe.ts';
import { quote } from '../report/quote.ts';
import { below, find, type Spot } from '../report/spot.ts';
import { NO_BLOCKS, type BlockReading } from './blocks/block-reader.ts';
import { BLOCK_KEYS, BLOCKS } from './blocks/index.ts';

/** One block: its kind is the first known key that it has (portal.md §3.1 rule 10). */
export function readBlock(block: PhpValue, spot: Spot): BlockReading {
  if (!isArray(block) || isList(block)) {
    find(spot, 'BLOCK_NOT_OBJECT', { actual: describe(block) });
    return NO_BLOCKS;
  }
  const [kind, ...dropped] = BLOCK_KEYS.filter((key) => field(block, key) !== null);
  if (kind === undefined) {
    find(spot, 'BLOCK_UNKNOWN', { found: keysOf(block), known: BLOCK_KEYS.join(', ') });
    return NO_BLOCKS;
  }
  checkKeys(block, BLOCK_KEYS, spot);
  if (dropped.length > 0) find(spot, 'BLOCK_TWO_KINDS', { kept: kind, dropped: dropped.join(', ') });
  return attempt(BLOCKS[kind], field(block, kind), below(spot, kind)) ?? NO_BLOCKS;
}

const SHOWN_KEYS = 5;

function keysOf(block: object): string {
  return Object.keys(block).slice(0, SHOWN_KEYS).map(quote).join(', ');
}
