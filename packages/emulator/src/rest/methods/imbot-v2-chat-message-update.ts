import { applyWhole } from '../apply-update.ts';
import { judgeCall, refusalOf } from '../judge-call.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Chat.Message.update`: everything together, without a limit of time (portal.md §6.11). */
export const imbotV2ChatMessageUpdate: RestMethod = (call) => {
  const { verdict, found } = judgeCall(call, 'imbot.v2.Chat.Message.update');
  const refusal = refusalOf(verdict);
  if (refusal !== undefined) return refusal;
  const { message } = found;
  // The model found it, or it would have refused.
  if (message === undefined) return refuse('MESSAGE_NOT_FOUND', 'Message not found');
  return {
    save: () => {
      applyWhole(call.world, message, verdict);
      call.trace.messageId = message.id;
      return { result: { result: true } };
    },
  };
};
