import { applicationBotId } from '../call/bot-id.ts';
import { REFUSALS } from '../call/refusals.ts';
import { attachPart } from '../checks/attach-part.ts';
import { previewSwitch } from '../checks/preview-switch.ts';
import { keyboardPart } from '../checks/keyboard-part.ts';
import { menuPart } from '../checks/menu-part.ts';
import { requireBot } from '../checks/require-bot.ts';
import { requireClientId } from '../checks/require-client-id.ts';
import { requireEditRights } from '../checks/require-edit-rights.ts';
import { requireUpdatedId } from '../checks/require-message-id.ts';
import { updateText } from '../checks/text/update-text.ts';
import { updatedAttach, updatedKeyboard, updatedMenu } from '../parts/policies/updated.ts';
import type { MethodModel } from './method-model.ts';

/** imbot.message.update, in the order of portal.md §6.5: each part is saved at once, the text last. */
export const imbotMessageUpdate: MethodModel = {
  checks: [
    requireClientId,
    requireBot,
    requireUpdatedId,
    requireEditRights('MESSAGE_ID', REFUSALS.cantEdit),
    previewSwitch,
    attachPart(updatedAttach),
    keyboardPart(updatedKeyboard, applicationBotId, { strings: 'any' }),
    menuPart(updatedMenu, applicationBotId, { strings: 'any' }),
    updateText,
  ],
};
