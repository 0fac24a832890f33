import type { Check, Step } from '../../call/step.ts';
import { issueOf } from '../../report/issue-of.ts';
import { isStored } from '../is-stored.ts';
import { optionalText } from './optional-text.ts';

/** imbot.v2.Chat.Message.update: an empty text deletes the message unless something else is left (portal.md §6.11). */
export const keptText: Check = (call, before): Step => {
  const step = optionalText(call, before);
  const sent = call.message.text;
  const deletes = step.text?.stored === '' && !isStored(before, ['attach', 'keyboard']);
  if (sent === null || !deletes) return step;
  return { ...step, issues: [...(step.issues ?? []), issueOf('MESSAGE_DELETES', sent.place)] };
};
