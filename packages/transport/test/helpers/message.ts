import type { Compiled } from '@riposte/portal';

const size = { used: 0, limit: 60_000, items: [] };
const rest = { sizes: { text: size, attach: size, keyboard: size, menu: size }, warnings: [] };

/** A compiled answer with the parameters given. */
export const message = (params: Readonly<Record<string, unknown>> = {}): Compiled => ({
  method: 'imbot.command.answer',
  params: { COMMAND_ID: 99, MESSAGE_ID: 33871, MESSAGE: 'x', ...params },
  ...rest,
  key: null,
});

/** A compiled message of a second-generation bot: the portal knows its key. */
export const keyed = (botId: number, dialogId: string, text: string): Compiled => ({
  method: 'imbot.v2.Chat.Message.send',
  params: { botId, dialogId, fields: { message: text } },
  ...rest,
  key: 'fields.templateId',
});

/** A compiled message of a first-generation bot: sent twice it is there twice. */
export const unkeyed = (botId: number, dialogId: string, text: string): Compiled => ({
  method: 'imbot.message.add',
  params: { BOT_ID: botId, DIALOG_ID: dialogId, MESSAGE: text },
  ...rest,
  key: null,
});
