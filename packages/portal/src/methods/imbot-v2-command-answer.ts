import { ownBotId } from '../call/bot-id.ts';
import { V2_REFUSALS } from '../call/refusals.ts';
import { attachesPart } from '../checks/attach-part.ts';
import { findMessage } from '../checks/find-message.ts';
import { keyboardPart } from '../checks/keyboard-part.ts';
import { knownFields } from '../checks/known-fields.ts';
import { menuPart } from '../checks/menu-part.ts';
import { requireArguments } from '../checks/require-arguments.ts';
import { requireOwnCommand } from '../checks/require-own-command.ts';
import { requireV2Caller } from '../checks/require-v2-caller.ts';
import { save } from '../checks/save.ts';
import { optionalText } from '../checks/text/optional-text.ts';
import { unreadIfPrivate } from '../checks/unless-private.ts';
import { answeredV2 } from '../parts/policies/answered-v2.ts';
import type { MethodModel } from './method-model.ts';

/** imbot.v2.Command.answer (portal.md §6.9): a keyboard alone is enough, a menu alone is not. */
export const imbotV2CommandAnswer: MethodModel = {
  checks: [
    requireV2Caller,
    requireArguments({
      commandId: 'wantsNumber',
      messageId: 'wantsNumber',
      dialogId: 'wantsText',
      fields: 'wantsObject',
    }),
    requireOwnCommand,
    knownFields(['message', 'attach', 'keyboard', 'menu', 'system', 'urlPreview']),
    optionalText,
    attachesPart(answeredV2('attach')),
    keyboardPart(answeredV2('keyboard'), ownBotId, { strings: 'full' }),
    unreadIfPrivate(menuPart(answeredV2('menu'), ownBotId, { strings: 'full' })),
    findMessage('messageId', V2_REFUSALS.answerFailed),
    save(V2_REFUSALS.emptyMessage, ['attach', 'keyboard']),
  ],
};
