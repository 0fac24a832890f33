import { phrase } from '../../issues/phrases.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { findAt, type Spot } from '../../report/spot.ts';

const DROPPED = {
  APP_PARAMS: 'FIELD_DROPPED',
  COMMAND_PARAMS: 'COMMAND_PARAMS_DROPPED',
} as const;

/** Reports parameters that were sent and do not count; nothing is lost of an empty text. */
export function reportNoParams(element: PhpValue, key: keyof typeof DROPPED, spot: Spot): void {
  const value = field(element, key);
  if (value === null || value === '') return;
  findAt(spot, key, DROPPED[key], { dropped: key, because: phrase('noText'), actual: describe(value) });
}
