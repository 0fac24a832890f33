import type { Method } from '@riposte/portal';

type Keys = ReadonlySet<string>;

/** What tells a method by the names of its parameters: the first row whose names are all there. */
const rows: readonly (readonly [Method, readonly string[]])[] = [
  ['imbot.v2.Command.answer', ['fields', 'commandId']],
  ['imbot.v2.Chat.Message.update', ['fields', 'messageId']],
  ['imbot.v2.Chat.Message.send', ['fields']],
  ['imbot.command.answer', ['COMMAND_ID', 'MESSAGE_ID']],
  ['imbot.command.answer', ['COMMAND', 'MESSAGE_ID']],
  ['imbot.message.update', ['BOT_ID', 'MESSAGE_ID']],
  ['imbot.message.add', ['BOT_ID', 'DIALOG_ID']],
  ['im.message.update', ['MESSAGE_ID']],
  ['im.message.add', ['DIALOG_ID']],
  ['im.message.add', ['CHAT_ID']],
  ['im.notify', ['USER_ID']],
];

/** The method that bare parameters were most likely written for; undefined where nothing tells. */
export function guessMethod(params: object): Method | undefined {
  const sent: Keys = new Set(Object.keys(params));
  const upper: Keys = new Set([...sent].map((key) => key.toUpperCase()));
  const has = (name: string): boolean => (name === name.toUpperCase() ? upper : sent).has(name);
  return rows.find(([, names]) => names.every(has))?.[0];
}
