import type { Phrase } from '../issues/phrases.ts';
import { field, type PhpValue } from '../php/value.ts';
import { findAt, type Spot } from '../report/spot.ts';

/** Reports those of the given fields that were sent, though the portal drops them. */
export function reportDropped(
  source: PhpValue,
  keys: readonly Uppercase<string>[],
  spot: Spot,
  { because }: { readonly because: Phrase },
): void {
  for (const key of keys) {
    if (field(source, key) !== null) findAt(spot, key, 'FIELD_DROPPED', { dropped: key, because });
  }
}
