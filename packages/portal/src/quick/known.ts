import type { PhpValue } from '../php/value.ts';
import type { StoredBlock, StoredButton, StoredMenuItem, StoredNewline } from '../types/stored.ts';

/** What the quick reading knows of the elements of a list, by their index. */
export interface Known<S> {
  readonly list: PhpValue;
  /** What is stored of each; undefined for one that only the full reading knows. */
  readonly stored: readonly (S | undefined)[];
  readonly costs: readonly number[];
}

/** The lists of which the quick reading knows something; of their buttons and items it does not know the bot. */
export interface Readings {
  readonly blocks: Known<StoredBlock>[];
  readonly buttons: Known<StoredButton | StoredNewline>[];
  readonly items: Known<StoredMenuItem>[];
}

export function noReadings(): Readings {
  return { blocks: [], buttons: [], items: [] };
}

/** What is known of a list. */
export function knownOf<S>(lists: readonly Known<S>[], list: PhpValue): Known<S> | undefined {
  for (const known of lists) if (known.list === list) return known;
  return undefined;
}
