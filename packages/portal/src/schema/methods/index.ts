import type * as z from 'zod';
import type { Method } from '../../types/method.ts';
import { imMessageAdd, type ImMessageAdd } from './im-message-add.ts';
import { imMessageUpdate } from './im-message-update.ts';
import { imNotify, notification, type ImNotify, type Notification } from './im-notify.ts';
import { imbotCommandAnswer, type ImbotCommandAnswer } from './imbot-command-answer.ts';
import { imbotMessageAdd, type ImbotMessageAdd } from './imbot-message-add.ts';
import { imbotMessageUpdate } from './imbot-message-update.ts';
import { imbotV2ChatMessageSend, type ImbotV2ChatMessageSend } from './imbot-v2-chat-message-send.ts';
import { imbotV2ChatMessageUpdate, type ImbotV2ChatMessageUpdate } from './imbot-v2-chat-message-update.ts';
import { imbotV2CommandAnswer, type ImbotV2CommandAnswer } from './imbot-v2-command-answer.ts';
import type { V1Update } from './v1-update.ts';

/**
 * The parameters of each method in the portal's own keys, without what only the transport knows (`auth`, `CLIENT_ID`,
 * `botToken`); measures in pixels, SIZE of a file in bytes.
 *
 * @example
 * const params: Params['im.notify'] = { USER_ID: 5, MESSAGE: 'Done' };
 * judge('im.notify', params).error; // null
 */
export interface Params {
  readonly 'imbot.command.answer': ImbotCommandAnswer;
  readonly 'imbot.message.add': ImbotMessageAdd;
  readonly 'imbot.message.update': V1Update;
  readonly 'imbot.v2.Command.answer': ImbotV2CommandAnswer;
  readonly 'imbot.v2.Chat.Message.send': ImbotV2ChatMessageSend;
  readonly 'imbot.v2.Chat.Message.update': ImbotV2ChatMessageUpdate;
  readonly 'im.message.add': ImMessageAdd;
  readonly 'im.message.update': V1Update;
  readonly 'im.notify': ImNotify;
  readonly 'im.notify.personal.add': Notification;
  readonly 'im.notify.system.add': Notification;
}

/** The schema of every method's parameters. */
export const PARAMS: { readonly [M in Method]: z.ZodType<Params[M]> } = {
  'imbot.command.answer': imbotCommandAnswer,
  'imbot.message.add': imbotMessageAdd,
  'imbot.message.update': imbotMessageUpdate,
  'imbot.v2.Command.answer': imbotV2CommandAnswer,
  'imbot.v2.Chat.Message.send': imbotV2ChatMessageSend,
  'imbot.v2.Chat.Message.update': imbotV2ChatMessageUpdate,
  'im.message.add': imMessageAdd,
  'im.message.update': imMessageUpdate,
  'im.notify': imNotify,
  'im.notify.personal.add': notification,
  'im.notify.system.add': notification,
};
