import { applicationBotId } from '../call/bot-id.ts';
import { V2_REFUSALS } from '../call/refusals.ts';
import { attachPart } from '../checks/attach-part.ts';
import { fieldsWithoutEffect } from '../checks/fields-without-effect.ts';
import { previewSwitch } from '../checks/preview-switch.ts';
import { keyboardPart } from '../checks/keyboard-part.ts';
import { menuPart } from '../checks/menu-part.ts';
import { requireAuthor } from '../checks/require-author.ts';
import { requireBot } from '../checks/require-bot.ts';
import { requireClientId } from '../checks/require-client-id.ts';
import { requireDialog } from '../checks/require-dialog.ts';
import { save } from '../checks/save.ts';
import { stringText } from '../checks/text/string-text.ts';
import { addedAttach, addedKeyboard, addedMenu } from '../parts/policies/added.ts';
import type { MethodModel } from './method-model.ts';

/** imbot.message.add, in the order of portal.md §6.4. */
export const imbotMessageAdd: MethodModel = {
  checks: [
    requireClientId,
    requireBot,
    requireDialog,
    fieldsWithoutEffect(['TEMPLATE_ID', 'REPLY_ID']),
    previewSwitch,
    stringText,
    attachPart(addedAttach),
    keyboardPart(addedKeyboard('WRONG_REQUEST'), applicationBotId, { strings: 'any' }),
    menuPart(addedMenu('WRONG_REQUEST'), applicationBotId, { strings: 'any' }),
    requireAuthor,
    save(V2_REFUSALS.emptyMessage, ['attach', 'keyboard']),
  ],
};
