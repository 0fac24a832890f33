import type { Tally } from '../../quick/tally.ts';
import type { StoredBlock } from '../../types/stored.ts';

/** Reads the value of one block key if it is ordinary, and counts what the block costs; else the tally says so. */
export type QuickReader = (value: unknown, tally: Tally) => StoredBlock;
