import type { Check } from '../call/step.ts';
import { PASSED } from '../call/step.ts';
import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { top } from '../report/place.ts';

/** A browser session may not call, and somebody has to be answerable for the call (portal.md §6.3 steps 1 and 2). */
export const requireApplication: Check = ({ context: { records } }) => {
  if (records === undefined) return PASSED;
  const place = top('clientId', 'CLIENT_ID');
  if (records.auth === 'session') return refused(REFUSALS.wrongAuthType, 'WRONG_AUTH_TYPE', place);
  if (records.clientId === null) return refused(REFUSALS.clientId, 'CLIENT_ID_MISSING', place);
  return PASSED;
};
