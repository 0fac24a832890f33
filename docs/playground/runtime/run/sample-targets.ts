import { im, imbot, imbotV2, type Method, type Target } from '@riposte/builder';

const botId = 39;
const commandId = 99;
const dialogId = 'chat2941';
const userId = 1269;
const messageId = 33871;

/** A target for every method, with the ids that the REST documentation has in its examples. */
export const sampleTargets: Readonly<Record<Method, Target>> = {
  'imbot.command.answer': imbot.commandAnswer({ commandId, messageId, botId }),
  'imbot.message.add': imbot.messageAdd({ dialogId, botId }),
  'imbot.message.update': imbot.messageUpdate({ messageId, botId }),
  'imbot.v2.Command.answer': imbotV2.commandAnswer({ botId, commandId, messageId, dialogId }),
  'imbot.v2.Chat.Message.send': imbotV2.messageSend({ botId, dialogId }),
  'imbot.v2.Chat.Message.update': imbotV2.messageUpdate({ botId, messageId }),
  'im.message.add': im.messageAdd({ dialogId, botId }),
  'im.message.update': im.messageUpdate({ messageId, botId }),
  'im.notify': im.notify({ userId }),
  'im.notify.personal.add': im.notifyPersonalAdd({ userId }),
  'im.notify.system.add': im.notifySystemAdd({ userId }),
};
