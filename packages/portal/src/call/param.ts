import { own } from '../php/own.ts';
import type { PhpValue } from '../php/value.ts';
import type { Call } from './call.ts';

/** A parameter of a call by its exact name, in v1 upper-case; null where it was not sent. */
export function param({ params }: Call, name: string): PhpValue {
  return own(params, name);
}
