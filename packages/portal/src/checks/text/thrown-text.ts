import { refused } from '../../call/refused.ts';
import { fatalRefusal } from '../../call/refusals.ts';
import type { Step } from '../../call/step.ts';
import { PhpTypeError } from '../../php/type-error.ts';
import type { Place } from '../../report/place.ts';

/** A list or object in the place of the text makes PHP throw where it is cast. */
export function thrownText(api: 'v1' | 'v2', place: Place): Step {
  const error = new PhpTypeError('trim').message;
  return refused(fatalRefusal(api, error), 'PHP_TYPE_ERROR', place, { error });
}
