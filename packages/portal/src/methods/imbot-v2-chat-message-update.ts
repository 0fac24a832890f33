import { ownBotId } from '../call/bot-id.ts';
import { V2_REFUSALS } from '../call/refusals.ts';
import { attachesPart } from '../checks/attach-part.ts';
import { keyboardPart } from '../checks/keyboard-part.ts';
import { knownFields } from '../checks/known-fields.ts';
import { partNotCarried } from '../checks/part-not-carried.ts';
import { requireArguments } from '../checks/require-arguments.ts';
import { requireEditRights } from '../checks/require-edit-rights.ts';
import { requireV2Caller } from '../checks/require-v2-caller.ts';
import { findMessage } from '../checks/find-message.ts';
import { unusedPreviewSwitch } from '../checks/unused-preview-switch.ts';
import { saveChange } from '../checks/save-change.ts';
import { keptText } from '../checks/text/kept-text.ts';
import { updatedAttachV2, updatedKeyboardV2 } from '../parts/policies/updated-v2.ts';
import type { MethodModel } from './method-model.ts';

/** imbot.v2.Chat.Message.update: all fields are applied together (portal.md §6.11). */
export const imbotV2ChatMessageUpdate: MethodModel = {
  checks: [
    requireV2Caller,
    requireArguments({ messageId: 'wantsNumber', fields: 'wantsObject' }),
    findMessage('messageId', V2_REFUSALS.messageNotFound),
    requireEditRights('messageId', V2_REFUSALS.messageAccess),
    knownFields(['message', 'attach', 'keyboard', 'urlPreview', 'menu']),
    unusedPreviewSwitch,
    attachesPart(updatedAttachV2),
    keyboardPart(updatedKeyboardV2, ownBotId, { strings: 'full' }),
    partNotCarried('menu'),
    keptText,
    saveChange,
  ],
};
