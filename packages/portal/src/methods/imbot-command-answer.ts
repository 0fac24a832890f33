import { commandBotId, requestBotId } from '../call/bot-id.ts';
import { REFUSALS, V2_REFUSALS } from '../call/refusals.ts';
import { attachPart } from '../checks/attach-part.ts';
import { fieldsWithoutEffect } from '../checks/fields-without-effect.ts';
import { previewSwitch } from '../checks/preview-switch.ts';
import { findMessage } from '../checks/find-message.ts';
import { keyboardPart } from '../checks/keyboard-part.ts';
import { menuPart } from '../checks/menu-part.ts';
import { requireClientId } from '../checks/require-client-id.ts';
import { requireCommand } from '../checks/require-command.ts';
import { requireAnsweredId } from '../checks/require-message-id.ts';
import { requireNoSession } from '../checks/require-no-session.ts';
import { save } from '../checks/save.ts';
import { answerText } from '../checks/text/answer-text.ts';
import { unlessBotless } from '../checks/unless-botless.ts';
import { unlessPrivate } from '../checks/unless-private.ts';
import { addedAttach, addedMenu, answeredKeyboard } from '../parts/policies/added.ts';
import type { MethodModel } from './method-model.ts';

/** imbot.command.answer, in the order of portal.md §6.3. */
export const imbotCommandAnswer: MethodModel = {
  checks: [
    requireNoSession,
    requireClientId,
    requireCommand,
    requireAnsweredId,
    fieldsWithoutEffect(['TEMPLATE_ID']),
    previewSwitch,
    answerText,
    attachPart(addedAttach),
    unlessBotless(keyboardPart(answeredKeyboard, commandBotId, { strings: 'any' })),
    unlessPrivate(menuPart(addedMenu('WRONG_REQUEST'), requestBotId, { strings: 'any' })),
    findMessage('MESSAGE_ID', REFUSALS.wrongRequest),
    save(V2_REFUSALS.emptyMessage, ['attach', 'keyboard']),
  ],
};
