import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { top } from '../report/place.ts';

/** Some application has to be answerable for the call (portal.md §6.1 rule 1). */
export const requireClientId: Check = ({ context: { records } }) =>
  records?.clientId === null
    ? refused(REFUSALS.clientId, 'CLIENT_ID_MISSING', top('clientId', 'CLIENT_ID'))
    : PASSED;
