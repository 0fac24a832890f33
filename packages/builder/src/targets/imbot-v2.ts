import type {
  CommandAnswerV2Address,
  MessageSendAddress,
  MessageUpdateV2Address,
} from './target-addresses.ts';
import type { Target } from './target.ts';
import { target } from './to-target.ts';

/** Targets of the second generation of bot methods. */
export interface ImbotV2Targets {
  /** `imbot.v2.Command.answer`: answers a command; whether anything was written it does not tell (portal.md §6.9). */
  readonly commandAnswer: (address: CommandAnswerV2Address) => Target<'imbot.v2.Command.answer'>;
  /** `imbot.v2.Chat.Message.send`: writes into a dialog; carries no menu (portal.md §6.10). */
  readonly messageSend: (address: MessageSendAddress) => Target<'imbot.v2.Chat.Message.send'>;
  /** `imbot.v2.Chat.Message.update`: changes a message of the bot; carries no menu (portal.md §6.11). */
  readonly messageUpdate: (address: MessageUpdateV2Address) => Target<'imbot.v2.Chat.Message.update'>;
}

/**
 * Targets of the second generation of bot methods; portals before April 2026 have none of them (portal.md §9).
 *
 * @example
 * ```ts
 * reply('Good morning').compile(imbotV2.messageSend({ botId: 39, dialogId: 'chat5' }));
 * reply('Done').compile(imbotV2.messageUpdate({ botId: 39, messageId: 33872 }));
 * ```
 */
export const imbotV2: ImbotV2Targets = {
  commandAnswer: (address) => target('imbot.v2.Command.answer', address),
  messageSend: (address) => target('imbot.v2.Chat.Message.send', address),
  messageUpdate: (address) => target('imbot.v2.Chat.Message.update', address),
};
