import { requestBotId } from '../call/bot-id.ts';
import { REFUSALS, V2_REFUSALS } from '../call/refusals.ts';
import { attachPart } from '../checks/attach-part.ts';
import { onceKey } from '../checks/once-key.ts';
import { previewSwitch } from '../checks/preview-switch.ts';
import { keyboardPart } from '../checks/keyboard-part.ts';
import { menuPart } from '../checks/menu-part.ts';
import { requireRecipient } from '../checks/require-recipient.ts';
import { save } from '../checks/save.ts';
import { textOrAttach } from '../checks/text/text-or-attach.ts';
import { addedAttach, addedKeyboard, addedMenu } from '../parts/policies/added.ts';
import { top } from '../report/place.ts';
import type { MethodModel } from './method-model.ts';

/** im.message.add, in the order of portal.md §6.6. */
export const imMessageAdd: MethodModel = {
  checks: [
    onceKey,
    previewSwitch,
    textOrAttach(REFUSALS.messageEmpty, top('text', 'MESSAGE')),
    requireRecipient,
    attachPart(addedAttach),
    keyboardPart(addedKeyboard('PARAMS_ERROR'), requestBotId, { strings: 'any' }),
    menuPart(addedMenu('PARAMS_ERROR'), requestBotId, { strings: 'any' }),
    save(V2_REFUSALS.emptyMessage, ['attach', 'keyboard']),
  ],
};
