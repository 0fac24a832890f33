import type { Method } from '../types/method.ts';
import { imbotCommandAnswer } from './imbot-command-answer.ts';
import type { MethodModel } from './method-model.ts';

/** Every method of the model. */
export const MODELS = {
  'imbot.command.answer': imbotCommandAnswer,
  'imbot.message.add': imbotCommandAnswer,
  'imbot.message.update': imbotCommandAnswer,
  'imbot.v2.Command.answer': imbotCommandAnswer,
  'imbot.v2.Chat.Message.send': imbotCommandAnswer,
  'imbot.v2.Chat.Message.update': imbotCommandAnswer,
  'im.message.add': imbotCommandAnswer,
  'im.message.update': imbotCommandAnswer,
  'im.notify': imbotCommandAnswer,
  'im.notify.personal.add': imbotCommandAnswer,
  'im.notify.system.add': imbotCommandAnswer,
} as const satisfies Readonly<Record<Method, MethodModel>>;
