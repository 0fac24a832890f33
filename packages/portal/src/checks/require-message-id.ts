import { findMessageOf, messageId, sentMessageId } from '../call/message-id.ts';
import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { describe } from '../report/describe.ts';
import { top } from '../report/place.ts';

const PLACE = top('messageId', 'MESSAGE_ID');

/** A command answer needs the message it answers (portal.md §6.3 step 4). */
export const requireAnsweredId: Check = (call) => {
  if (messageId(call) > 0) return PASSED;
  const value = describe(sentMessageId(call));
  return refused(REFUSALS.messageIdEmpty, 'MESSAGE_ID_EMPTY', PLACE, { value });
};

/** An update needs the message it changes, and it has to be there (portal.md §6.5). */
export const requireUpdatedId: Check = (call) => {
  const id = messageId(call);
  if (id > 0 && findMessageOf(call) !== null) return PASSED;
  const value = describe(sentMessageId(call));
  return refused(REFUSALS.messageId, 'MESSAGE_ID_ERROR', PLACE, { value });
};
