import { field, type PhpValue } from '../php/value.ts';
import { findAt, type Spot } from '../report/spot.ts';

/** Reports those of the given fields that were sent, though the portal drops them. */
export const reportDropped = (
  source: PhpValue,
  keys: readonly Uppercase<string>[],
  spot: Spot,
  { because, hint }: { readonly because: string; readonly hint: string },
): void => {
  for (const key of keys) {
    if (field(source, key) !== null) findAt(spot, key, 'FIELD_DROPPED', { dropped: key, because, hint });
  }
};
