import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { top } from '../report/place.ts';

/** A browser session may not call (portal.md §6.3 step 1, §6.8). */
export const requireNoSession: Check = ({ context }) =>
  context.records?.auth === 'session'
    ? refused(REFUSALS.wrongAuthType, 'WRONG_AUTH_TYPE', top('clientId', 'CLIENT_ID'))
    : PASSED;
