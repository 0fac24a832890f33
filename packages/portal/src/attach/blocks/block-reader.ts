import type { PhpValue } from '../../php/value.ts';
import type { Spot } from '../../report/spot.ts';
import type { StoredBlock } from '../../types/stored.ts';

export interface BlockReading {
  /** What the portal stores of it: none where it vanishes, several where a list was sent. */
  readonly blocks: readonly StoredBlock[];
  /** What the block makes of the description of the whole attach. */
  readonly description?: string;
}

/**
 * Reads the value of one block key.
 *
 * @throws PhpTypeError where the portal's PHP would throw.
 */
export type BlockReader = (value: PhpValue, spot: Spot) => BlockReading;

export const NO_BLOCKS: BlockReading = { blocks: [] };
