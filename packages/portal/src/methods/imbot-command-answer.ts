import { commandBotId, requestBotId } from '../call/bot-id.ts';
import { REFUSALS } from '../call/refusals.ts';
import { attachPart } from '../checks/attach-part.ts';
import { findMessage } from '../checks/find-message.ts';
import { keyboardPart } from '../checks/keyboard-part.ts';
import { menuPart } from '../checks/menu-part.ts';
import { requireApplication } from '../checks/require-application.ts';
import { requireCommand } from '../checks/require-command.ts';
import { requireMessageId } from '../checks/require-message-id.ts';
import { requireTrimmedText } from '../checks/require-trimmed-text.ts';
import { save } from '../checks/save.ts';
import { unlessBotless } from '../checks/unless-botless.ts';
import { unlessPrivate } from '../checks/unless-private.ts';
import type { PartPolicy } from '../parts/policy.ts';
import { largePart, unsavedPart, wrongPart } from '../parts/refusals.ts';
import type { MethodModel } from './method-model.ts';

const added = { api: 'v1', empty: 'ignored', off: 'read' } as const;

const attach: PartPolicy = {
  ...added,
  part: 'attach',
  wrong: wrongPart('attach', 'ATTACH_ERROR'),
  oversize: largePart('attach', 'ATTACH_OVERSIZE'),
  measured: 'by the method',
};

const keyboard: PartPolicy = {
  ...added,
  part: 'keyboard',
  wrong: wrongPart('keyboard', 'KEYBOARD_ERROR'),
  oversize: largePart('keyboard', 'KEYBOARD_OVERSIZE'),
  measured: 'by the method',
};

const menu: PartPolicy = {
  ...added,
  part: 'menu',
  wrong: wrongPart('menu', 'MENU_ERROR'),
  oversize: unsavedPart('menu', 'WRONG_REQUEST'),
  measured: 'on save',
};

/** imbot.command.answer, in the order of portal.md §6.3. */
export const imbotCommandAnswer: MethodModel = {
  checks: [
    requireApplication,
    requireCommand,
    requireMessageId(REFUSALS.messageIdEmpty, 'MESSAGE_ID_EMPTY'),
    requireTrimmedText,
    attachPart(attach),
    unlessBotless(keyboardPart(keyboard, commandBotId)),
    unlessPrivate(menuPart(menu, requestBotId)),
    findMessage(REFUSALS.wrongRequest),
    save,
  ],
};
