import { phrase } from '../issues/phrases.ts';
import { isChatId } from '../call/dialog-id.ts';
import { param } from '../call/param.ts';
import type { Refusal } from '../call/refusal.ts';
import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { toInt } from '../php/to-int.ts';
import { top } from '../report/place.ts';

/**
 * Where im.message.add sends to: DIALOG_ID, USER_ID or CHAT_ID (portal.md §6.6). A DIALOG_ID that is no chat is read as
 * the number of a user (inferred from the source).
 */
export const requireRecipient: Check = (call) => {
  const dialog = param(call, 'DIALOG_ID');
  if (dialog !== null && !isChatId(dialog)) {
    return toInt(dialog) > 0 ? PASSED : missing('DIALOG_ID', REFUSALS.userId);
  }
  const user = param(call, 'USER_ID');
  const chat = dialog ?? param(call, 'CHAT_ID');
  if (user !== null) return toInt(user) > 0 ? PASSED : missing('USER_ID', REFUSALS.userId);
  if (chat !== null) return isChatId(chat) || toInt(chat) > 0 ? PASSED : missing('CHAT_ID', REFUSALS.chatId);
  return missing('DIALOG_ID', REFUSALS.params);
};

function missing(name: string, refusal: Refusal): ReturnType<typeof refused> {
  return refused(refusal, 'RECIPIENT_MISSING', top('dialogId', name), {
    missing: phrase('isMissing', name),
  });
}
