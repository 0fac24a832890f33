import type { CommandAnswerAddress, MessageAddAddress, MessageUpdateAddress } from './target-addresses.ts';
import type { Target } from './target.ts';
import { target } from './to-target.ts';

/** Targets of the first generation of bot methods. */
export interface ImbotTargets {
  /** `imbot.command.answer`: answers a command in the dialog it came from. */
  readonly commandAnswer: (address: CommandAnswerAddress) => Target<'imbot.command.answer'>;
  /** `imbot.message.add`: writes into a dialog. */
  readonly messageAdd: (address: MessageAddAddress) => Target<'imbot.message.add'>;
  /** `imbot.message.update`: changes a message of the bot, for three days (portal.md §6.5). */
  readonly messageUpdate: (address: MessageUpdateAddress) => Target<'imbot.message.update'>;
}

/**
 * Targets of the first generation of bot methods.
 *
 * @example
 * ```ts
 * reply('Done').compile(imbot.commandAnswer({ commandId: 99, messageId: 33871 }));
 * reply('Good morning').compile(imbot.messageAdd({ dialogId: 'chat5', botId: 39 }));
 * reply('Done').compile(imbot.messageUpdate({ messageId: 33872, botId: 39 }));
 * ```
 */
export const imbot: ImbotTargets = {
  commandAnswer: (address) => target('imbot.command.answer', address),
  messageAdd: (address) => target('imbot.message.add', address),
  messageUpdate: (address) => target('imbot.message.update', address),
};
