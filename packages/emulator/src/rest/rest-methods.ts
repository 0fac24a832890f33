import type { Method } from '@riposte/portal';
import { batch } from './batch/batch.ts';
import { listMethods } from './list-methods.ts';
import { appInfo } from './methods/app-info.ts';
import { eventBind } from './methods/event-bind.ts';
import { eventGet } from './methods/event-get.ts';
import { eventUnbind } from './methods/event-unbind.ts';
import { featureGet } from './methods/feature-get.ts';
import { imDialogGet } from './methods/im-dialog-get.ts';
import { imDialogMessagesGet } from './methods/im-dialog-messages-get.ts';
import { imDialogRead } from './methods/im-dialog-read.ts';
import { imLike } from './methods/im-like.ts';
import { imMessageAdd } from './methods/im-message-add.ts';
import { imMessageDelete } from './methods/im-message-delete.ts';
import { imMessageUpdate } from './methods/im-message-update.ts';
import { imNotifyAnswer } from './methods/im-notify-answer.ts';
import { imNotifyConfirm } from './methods/im-notify-confirm.ts';
import { imNotifyDelete } from './methods/im-notify-delete.ts';
import { imNotifyPersonalAdd } from './methods/im-notify-personal-add.ts';
import { imNotifySystemAdd } from './methods/im-notify-system-add.ts';
import { imNotify } from './methods/im-notify.ts';
import { imbotBotList } from './methods/imbot-bot-list.ts';
import { imbotChatSendTyping } from './methods/imbot-chat-send-typing.ts';
import { imbotCommandAnswer } from './methods/imbot-command-answer.ts';
import { imbotCommandRegister } from './methods/imbot-command-register.ts';
import { imbotCommandUnregister } from './methods/imbot-command-unregister.ts';
import { imbotCommandUpdate } from './methods/imbot-command-update.ts';
import { imbotDialogGet } from './methods/imbot-dialog-get.ts';
import { imbotMessageAdd } from './methods/imbot-message-add.ts';
import { imbotMessageDelete } from './methods/imbot-message-delete.ts';
import { imbotMessageLike } from './methods/imbot-message-like.ts';
import { imbotMessageUpdate } from './methods/imbot-message-update.ts';
import { imbotRegister } from './methods/imbot-register.ts';
import { imbotUnregister } from './methods/imbot-unregister.ts';
import { imbotUpdate } from './methods/imbot-update.ts';
import { imbotV2BotGet } from './methods/imbot-v2-bot-get.ts';
import { imbotV2BotList } from './methods/imbot-v2-bot-list.ts';
import { imbotV2BotRegister } from './methods/imbot-v2-bot-register.ts';
import { imbotV2BotUnregister } from './methods/imbot-v2-bot-unregister.ts';
import { imbotV2BotUpdate } from './methods/imbot-v2-bot-update.ts';
import { imbotV2ChatGet } from './methods/imbot-v2-chat-get.ts';
import { imbotV2ChatInputActionNotify } from './methods/imbot-v2-chat-input-action-notify.ts';
import { imbotV2ChatMessageDelete } from './methods/imbot-v2-chat-message-delete.ts';
import { imbotV2ChatMessageGet } from './methods/imbot-v2-chat-message-get.ts';
import { imbotV2ChatMessageReactionAdd } from './methods/imbot-v2-chat-message-reaction-add.ts';
import { imbotV2ChatMessageReactionDelete } from './methods/imbot-v2-chat-message-reaction-delete.ts';
import { imbotV2ChatMessageRead } from './methods/imbot-v2-chat-message-read.ts';
import { imbotV2ChatMessageSend } from './methods/imbot-v2-chat-message-send.ts';
import { imbotV2ChatMessageUpdate } from './methods/imbot-v2-chat-message-update.ts';
import { imbotV2CommandAnswer } from './methods/imbot-v2-command-answer.ts';
import { imbotV2CommandList } from './methods/imbot-v2-command-list.ts';
import { imbotV2CommandRegister } from './methods/imbot-v2-command-register.ts';
import { imbotV2CommandUnregister } from './methods/imbot-v2-command-unregister.ts';
import { imbotV2CommandUpdate } from './methods/imbot-v2-command-update.ts';
import { imbotV2EventGet } from './methods/imbot-v2-event-get.ts';
import { imbotV2RevisionGet } from './methods/imbot-v2-revision-get.ts';
import { profile } from './methods/profile.ts';
import { scope } from './methods/scope.ts';
import { serverTime } from './methods/server-time.ts';
import { userCurrent } from './methods/user-current.ts';
import type { RestMethod } from './rest-method.ts';

/** The methods that put a message on the portal, as the model names them: none can be forgotten. */
const messageMethods = {
  'imbot.command.answer': imbotCommandAnswer,
  'imbot.message.add': imbotMessageAdd,
  'imbot.message.update': imbotMessageUpdate,
  'imbot.v2.Command.answer': imbotV2CommandAnswer,
  'imbot.v2.Chat.Message.send': imbotV2ChatMessageSend,
  'imbot.v2.Chat.Message.update': imbotV2ChatMessageUpdate,
  'im.message.add': imMessageAdd,
  'im.message.update': imMessageUpdate,
  'im.notify': imNotify,
  'im.notify.personal.add': imNotifyPersonalAdd,
  'im.notify.system.add': imNotifySystemAdd,
} as const satisfies Readonly<Record<Method, RestMethod>>;

const { methods, methodGet } = listMethods(() => names);

const otherMethods = {
  'app.info': appInfo,
  batch: batch,
  'event.bind': eventBind,
  'event.get': eventGet,
  'event.unbind': eventUnbind,
  'feature.get': featureGet,
  'im.dialog.get': imDialogGet,
  'im.dialog.messages.get': imDialogMessagesGet,
  'im.dialog.read': imDialogRead,
  'im.like': imLike,
  'im.message.delete': imMessageDelete,
  'im.notify.answer': imNotifyAnswer,
  'im.notify.confirm': imNotifyConfirm,
  'im.notify.delete': imNotifyDelete,
  'imbot.bot.list': imbotBotList,
  'imbot.chat.sendTyping': imbotChatSendTyping,
  'imbot.command.register': imbotCommandRegister,
  'imbot.command.unregister': imbotCommandUnregister,
  'imbot.command.update': imbotCommandUpdate,
  'imbot.dialog.get': imbotDialogGet,
  'imbot.message.delete': imbotMessageDelete,
  'imbot.message.like': imbotMessageLike,
  'imbot.register': imbotRegister,
  'imbot.unregister': imbotUnregister,
  'imbot.update': imbotUpdate,
  'imbot.v2.Bot.get': imbotV2BotGet,
  'imbot.v2.Bot.list': imbotV2BotList,
  'imbot.v2.Bot.register': imbotV2BotRegister,
  'imbot.v2.Bot.unregister': imbotV2BotUnregister,
  'imbot.v2.Bot.update': imbotV2BotUpdate,
  'imbot.v2.Chat.get': imbotV2ChatGet,
  'imbot.v2.Chat.InputAction.notify': imbotV2ChatInputActionNotify,
  'imbot.v2.Chat.Message.delete': imbotV2ChatMessageDelete,
  'imbot.v2.Chat.Message.get': imbotV2ChatMessageGet,
  'imbot.v2.Chat.Message.Reaction.add': imbotV2ChatMessageReactionAdd,
  'imbot.v2.Chat.Message.Reaction.delete': imbotV2ChatMessageReactionDelete,
  'imbot.v2.Chat.Message.read': imbotV2ChatMessageRead,
  'imbot.v2.Command.list': imbotV2CommandList,
  'imbot.v2.Command.register': imbotV2CommandRegister,
  'imbot.v2.Command.unregister': imbotV2CommandUnregister,
  'imbot.v2.Command.update': imbotV2CommandUpdate,
  'imbot.v2.Event.get': imbotV2EventGet,
  'imbot.v2.Revision.get': imbotV2RevisionGet,
  profile: profile,
  scope: scope,
  'server.time': serverTime,
  'user.current': userCurrent,
  'method.get': methodGet,
  methods,
} as const satisfies Readonly<Record<string, RestMethod>>;

const names: readonly string[] = Object.keys({ ...messageMethods, ...otherMethods });

/** By name in lower case. A map without a prototype: `constructor` is no method of the portal. */
export const restMethods: Readonly<Record<string, RestMethod | undefined>> = Object.assign(
  Object.create(null) as object,
  Object.fromEntries(
    Object.entries({ ...messageMethods, ...otherMethods }).map(([name, run]) => [name.toLowerCase(), run]),
  ),
);
