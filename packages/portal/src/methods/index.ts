import type { Method } from '../types/method.ts';
import { imMessageAdd } from './im-message-add.ts';
import { imMessageUpdate } from './im-message-update.ts';
import { imNotify } from './im-notify.ts';
import { imbotCommandAnswer } from './imbot-command-answer.ts';
import { imbotMessageAdd } from './imbot-message-add.ts';
import { imbotMessageUpdate } from './imbot-message-update.ts';
import { imbotV2ChatMessageSend } from './imbot-v2-chat-message-send.ts';
import { imbotV2ChatMessageUpdate } from './imbot-v2-chat-message-update.ts';
import { imbotV2CommandAnswer } from './imbot-v2-command-answer.ts';
import type { MethodModel } from './method-model.ts';

/** Every method of the model. */
export const MODELS = {
  'imbot.command.answer': imbotCommandAnswer,
  'imbot.message.add': imbotMessageAdd,
  'imbot.message.update': imbotMessageUpdate,
  'imbot.v2.Command.answer': imbotV2CommandAnswer,
  'imbot.v2.Chat.Message.send': imbotV2ChatMessageSend,
  'imbot.v2.Chat.Message.update': imbotV2ChatMessageUpdate,
  'im.message.add': imMessageAdd,
  'im.message.update': imMessageUpdate,
  'im.notify': imNotify,
  'im.notify.personal.add': imNotify,
  'im.notify.system.add': imNotify,
} as const satisfies Readonly<Record<Method, MethodModel>>;
