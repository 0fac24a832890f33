import type { Method } from '@riposte/builder';

/**
 * The methods by their names, with what they do. Written here again, since the model's own list brings the model with
 * it, which the page has no use for.
 */
export const methodTitles: Readonly<Record<Method, string>> = {
  'imbot.command.answer': 'answers a command',
  'imbot.message.add': 'writes as the bot',
  'imbot.message.update': 'changes a message of the bot',
  'imbot.v2.Command.answer': 'answers a command',
  'imbot.v2.Chat.Message.send': 'writes as the bot',
  'imbot.v2.Chat.Message.update': 'changes a message of the bot',
  'im.message.add': 'writes in the caller’s name',
  'im.message.update': 'changes a message of the caller',
  'im.notify': 'notifies a person',
  'im.notify.personal.add': 'notifies in the caller’s name',
  'im.notify.system.add': 'notifies in the system’s name',
};

/** Whether a value names one of the methods. */
export function isMethodName(value: unknown): value is Method {
  return typeof value === 'string' && Object.hasOwn(methodTitles, value);
}
