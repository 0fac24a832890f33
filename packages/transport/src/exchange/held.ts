import type { HeldAnswer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { isClosing } from './closing.ts';

/** Why a call must not go on waiting, if so. */
export function heldNow(call: Pick<Call, 'stop' | 'deadline'>, now: number): HeldAnswer | undefined {
  if (call.stop.aborted)
    return { kind: 'held', why: isClosing(call.stop.reason) ? 'closed' : 'aborted', until: now };
  return now > call.deadline ? { kind: 'held', why: 'deadline', until: now } : undefined;
}
