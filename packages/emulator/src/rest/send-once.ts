import type { Verdict } from '@riposte/portal';
import { claimKey, countingKey, keepKey } from '../rules/once-key.ts';
import type { Message } from '../state/portal-state.ts';
import { refuse } from './refuse.ts';
import type { RestAnswer, RestCall, Saving } from './rest-method.ts';

/**
 * Sends under a key: the first call takes the key and stores, a repeat is told of the first one's message, and one
 * that comes while the first is under way or after it failed is refused (portal.md §6.12).
 */
export function sendOnce(
  call: RestCall,
  given: unknown,
  {
    store,
    answer,
  }: {
    readonly store: (key: string | null) => Message;
    readonly answer: (messageId: number) => RestAnswer;
  },
): RestAnswer | Saving {
  const { state, clock } = call.world;
  const key = countingKey(given);
  if (key === null) return { save: () => answer(store(null).id) };
  const claim = claimKey(state.onceRows, key, clock.now());
  if (claim === 'busy') {
    return refuse('MESSAGE_DUPLICATED_BY_UUID', 'A message with this key is being sent or has failed');
  }
  if (claim !== 'fresh') {
    noteRepeat(call, claim.messageId);
    return answer(claim.messageId);
  }
  return {
    save: () => {
      const message = store(key);
      keepKey(state.onceRows, key, message.id);
      return answer(message.id);
    },
  };
}

/**
 * Leaves a key behind that has failed, where the portal finds the error only when it saves the message: by then the
 * key is taken (portal.md §2 rule 5, §6.12).
 */
export function failKey({ world: { state, clock } }: RestCall, given: unknown, verdict: Verdict): void {
  const key = countingKey(given);
  const isFoundOnSave = Object.values(verdict.parts).some((part) => part.handlerError !== undefined);
  if (key !== null && isFoundOnSave) claimKey(state.onceRows, key, clock.now());
}

function noteRepeat({ world: { state }, trace }: RestCall, messageId: number): void {
  trace.messageId = messageId;
  const execution = state.executions.get(messageId);
  if (execution === undefined) return;
  state.executions.set(messageId, { ...execution, requests: [...execution.requests, trace.id] });
}
