import type { Method } from '@riposte/builder';

const signs: readonly (readonly [key: string, method: Method])[] = [
  ['COMMAND_ID', 'imbot.command.answer'],
  ['COMMAND', 'imbot.command.answer'],
  ['MESSAGE_ID', 'imbot.message.update'],
  ['DIALOG_ID', 'imbot.message.add'],
  ['USER_ID', 'im.notify'],
  ['commandId', 'imbot.v2.Command.answer'],
  ['messageId', 'imbot.v2.Chat.Message.update'],
  ['fields', 'imbot.v2.Chat.Message.send'],
];

/** The method that parameters are for, by what they name; undefined where they name nothing. */
export function guessMethod(params: object): Method | undefined {
  return signs.find(([key]) => Object.hasOwn(params, key))?.[1];
}
