/** The REST methods that put a message, its update or a notification on the portal. */
export type Method =
  | 'imbot.command.answer'
  | 'imbot.message.add'
  | 'imbot.message.update'
  | 'imbot.v2.Command.answer'
  | 'imbot.v2.Chat.Message.send'
  | 'imbot.v2.Chat.Message.update'
  | 'im.message.add'
  | 'im.message.update'
  | 'im.notify'
  | 'im.notify.personal.add'
  | 'im.notify.system.add';
