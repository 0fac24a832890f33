import type { Words } from '../pieces/words.ts';

/** A label and what belongs to it; one of the two may be empty. */
export interface Entry {
  readonly label: string;
  readonly value: Words | undefined;
}
