import type { Method } from '@riposte/portal';
import { applyPieces } from './apply-update.ts';
import { judgeCall, refusalOf } from './judge-call.ts';
import type { RestMethod } from './rest-method.ts';

/** An update of the first generation: each part is saved at once, up to the first that fails (portal.md §6.5). */
export function updatePieces(method: Method): RestMethod {
  return (call) => {
    const { verdict, found } = judgeCall(call, method);
    const { message } = found;
    return {
      save: () => {
        if (message !== undefined) {
          applyPieces(call.world, message, verdict);
          call.trace.messageId = message.id;
        }
        return refusalOf(verdict) ?? { result: true };
      },
    };
  };
}
