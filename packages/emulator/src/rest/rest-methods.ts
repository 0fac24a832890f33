import { addUserMessage } from './methods/add-user-message.ts';
import { answerCommand } from './methods/answer-command.ts';
import { registerBot } from './methods/register-bot.ts';
import { registerCommand } from './methods/register-command.ts';
import { serverTime } from './methods/server-time.ts';
import type { RestMethod } from './rest-method.ts';

/** By name in lower case. A map without a prototype: `constructor` is no method of the portal. */
export const restMethods: Readonly<Record<string, RestMethod | undefined>> = Object.assign(
  Object.create(null) as object,
  {
    'im.message.add': addUserMessage,
    'imbot.command.answer': answerCommand,
    'imbot.command.register': registerCommand,
    'imbot.register': registerBot,
    'server.time': serverTime,
  },
);
