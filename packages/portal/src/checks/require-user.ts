import { param } from '../call/param.ts';
import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { toInt } from '../php/to-int.ts';
import { top } from '../report/place.ts';

/** A notification goes to one user, whom TO may name as well (portal.md §6.8; TO is inferred from the source). */
export const requireUser: Check = (call) =>
  toInt(param(call, 'TO') ?? param(call, 'USER_ID')) > 0
    ? PASSED
    : refused(REFUSALS.userId, 'USER_ID_EMPTY', top('userId', 'USER_ID'));
