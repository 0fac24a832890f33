import { storedParts, type Method } from '@riposte/portal';
import { dropOldest } from '../state/drop-oldest.ts';
import { takeId } from '../state/take-id.ts';
import { judgeCall, refusalOf } from './judge-call.ts';
import { intParam, textParam, upperKeys } from './params.ts';
import type { RestMethod } from './rest-method.ts';

/** A notification; an older one with the same TAG goes (portal.md §6.8, transport.md §1.11). */
export function notify(method: Method): RestMethod {
  return (call) => {
    const { verdict } = judgeCall(call, method);
    const refusal = refusalOf(verdict);
    if (refusal !== undefined) return refusal;
    const { state, clock } = call.world;
    const given = upperKeys(call.params);
    const userId = intParam(given, 'USER_ID');
    const tag = textParam(given, 'TAG');
    if (!state.users.has(userId)) return { result: false };
    return {
      save: () => {
        const at = clock.now();
        for (const old of state.notices.values()) {
          if (tag !== '' && old.tag === tag && old.userId === userId) state.notices.delete(old.id);
        }
        const id = takeId(state, 'notice');
        const { attach } = storedParts(verdict);
        const stamped = attach === null ? null : { ...attach, ID: Math.floor(at / 1_000) };
        const text = verdict.text?.stored ?? '';
        state.notices.set(id, { id, userId, fromId: call.caller.userId, text, attach: stamped, tag, at });
        dropOldest(state.notices, call.world.keptMessages);
        return { result: id };
      },
    };
  };
}
