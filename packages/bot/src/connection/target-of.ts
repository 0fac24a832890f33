import { im, imbot, imbotV2, type Target, type UpdateMethod } from '@riposte/builder';
import type { Address, NotifyAddress } from './address.ts';
import type { MessageRef } from './message-ref.ts';
import type { Sender } from './sender.ts';

/** The method that writes to an address, in the bot's generation. */
export function targetOf(to: Address, { bot: { id, api } }: Pick<Sender, 'bot'>): Target {
  if ('notify' in to) return notifyTarget(to);
  const { dialog: dialogId } = to;
  return api === 'v2'
    ? imbotV2.messageSend({ botId: id, dialogId })
    : imbot.messageAdd({ botId: id, dialogId });
}

function notifyTarget({ notify: userId, tag, as }: NotifyAddress): Target {
  const address = { userId, ...(tag !== undefined && { tag }) };
  return as === 'personal' ? im.notifyPersonalAdd(address) : im.notifySystemAdd(address);
}

/** The method that changes a message, in the generation it was sent in. */
export function updateTargetOf({ api, botId, messageId }: MessageRef): Target<UpdateMethod> {
  return api === 'v2'
    ? imbotV2.messageUpdate({ botId, messageId })
    : imbot.messageUpdate({ botId, messageId });
}
