import type { Portal, PortalOptions } from '@riposte/emulator';
import { call, openPortal } from './open-portal.ts';

export const botToken = 't0k3n';

/** A portal with a bot of the second generation, 39, in chat 1 and in fetch mode unless told otherwise. */
export const openV2Bot = async (options: PortalOptions = {}, fields: object = {}): Promise<Portal> => {
  const portal = await openPortal({ firstIds: { bot: 39, message: 33_871, command: 77 }, ...options });
  await call(portal, 'imbot.v2.Bot.register', {
    fields: { code: 'weather', botToken, properties: { name: 'Weather' }, ...fields },
  });
  return portal;
};

/** A call of the bot. */
export const callBot = (portal: Portal, method: string, params: object = {}): ReturnType<typeof call> =>
  call(portal, `imbot.v2.${method}`, { botId: 39, botToken, ...params });

/** A message of the bot to chat 1. */
export const send = (portal: Portal, fields: object, params: object = {}): ReturnType<typeof call> =>
  callBot(portal, 'Chat.Message.send', { dialogId: 'chat1', fields, ...params });
