import { applicationBotId } from '../call/bot-id.ts';
import { V2_REFUSALS } from '../call/refusals.ts';
import { attachPart } from '../checks/attach-part.ts';
import { keyboardPart } from '../checks/keyboard-part.ts';
import { knownFields } from '../checks/known-fields.ts';
import { onceKey } from '../checks/once-key.ts';
import { partNotCarried } from '../checks/part-not-carried.ts';
import { requireArguments } from '../checks/require-arguments.ts';
import { requireV2Caller } from '../checks/require-v2-caller.ts';
import { save } from '../checks/save.ts';
import { textOrAttach } from '../checks/text/text-or-attach.ts';
import { sentAttach, sentKeyboard } from '../parts/policies/sent-v2.ts';
import { top } from '../report/place.ts';
import type { MethodModel } from './method-model.ts';

const FIELDS = [
  'message',
  'attach',
  'system',
  'keyboard',
  'urlPreview',
  'skipConnector',
  'silentConnector',
  'templateId',
  'replyId',
  'forwardIds',
] as const;

/** imbot.v2.Chat.Message.send, in the order of portal.md §6.10. */
export const imbotV2ChatMessageSend: MethodModel = {
  checks: [
    requireV2Caller,
    requireArguments({ dialogId: 'wantsText', fields: 'wantsObject' }),
    knownFields([...FIELDS, 'menu']),
    onceKey,
    textOrAttach(V2_REFUSALS.emptyMessage, top('text', 'fields.message')),
    attachPart(sentAttach),
    keyboardPart(sentKeyboard, applicationBotId, { strings: 'any' }),
    partNotCarried('menu'),
    save(V2_REFUSALS.emptyMessage, ['attach', 'keyboard']),
  ],
};
