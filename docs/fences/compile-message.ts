import { imbot, type Compiled } from '@riposte/builder';
import type { Composed } from './compose-message.ts';

/** The message of a page, compiled; where it names no target, for a group chat in the first generation, which takes all. */
export function compileMessage(message: Composed): Compiled {
  if (!('kind' in message)) return message;
  return message.kind === 'reply'
    ? message.compile(imbot.messageAdd({ dialogId: 'chat5', botId: 39 }))
    : message.compile(imbot.messageUpdate({ messageId: 33872, botId: 39 }));
}
