import { requestBotId } from '../call/bot-id.ts';
import { REFUSALS } from '../call/refusals.ts';
import { attachPart } from '../checks/attach-part.ts';
import { previewSwitch } from '../checks/preview-switch.ts';
import { keyboardPart } from '../checks/keyboard-part.ts';
import { menuPart } from '../checks/menu-part.ts';
import { requireEditRights } from '../checks/require-edit-rights.ts';
import { requireUpdatedId } from '../checks/require-message-id.ts';
import { unlessOldName } from '../checks/unless-old-name.ts';
import { updateText } from '../checks/text/update-text.ts';
import { updatedAttach, updatedKeyboard, updatedMenu } from '../parts/policies/updated.ts';
import type { MethodModel } from './method-model.ts';

/** im.message.update, as imbot.message.update but for the bot (portal.md §6.7). */
export const imMessageUpdate: MethodModel = {
  checks: [
    requireUpdatedId,
    requireEditRights('MESSAGE_ID', REFUSALS.cantEdit),
    previewSwitch,
    attachPart(updatedAttach),
    keyboardPart(updatedKeyboard, requestBotId, { strings: 'any' }),
    unlessOldName(menuPart(updatedMenu, requestBotId, { strings: 'any' })),
    updateText,
  ],
};
