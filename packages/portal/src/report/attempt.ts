import type { PhpValue } from '../php/value.ts';
import { PhpTypeError } from '../php/type-error.ts';
import { at } from './place.ts';
import type { Spot } from './spot.ts';

/**
 * Reads one element. Where PHP would throw, the finding is taken down and null stands for the element, so that
 * the rest is still looked at: the portal stops there, an author wants to see everything.
 */
export function attempt<T>(read: (value: PhpValue, spot: Spot) => T, value: PhpValue, spot: Spot): T | null {
  try {
    return read(value, spot);
  } catch (error) {
    if (!(error instanceof PhpTypeError)) throw error;
    spot.log.fatal(error, error.key === null ? spot.place : at(spot.place, error.key));
    return null;
  }
}
