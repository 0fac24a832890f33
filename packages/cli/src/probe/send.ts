import { isRecord } from './is-record.ts';
import type { PortalWire, WireAnswer } from './portal-wire.ts';
import type { ProbePlace } from './probe-place.ts';

/** A message of the probe's bot. */
export async function send(
  wire: PortalWire,
  { bot, dialogId }: ProbePlace,
  fields: object,
): Promise<WireAnswer> {
  return wire.call('imbot.v2.Chat.Message.send', { ...bot, dialogId, fields });
}

/** The id of a message that was sent; 0 where it was not. */
export function idOf({ result }: WireAnswer): number {
  return isRecord(result) ? Number(result.id) : 0;
}

/** What the portal keeps of a message's text, as the webhook's user reads it; empty where it is not there. */
export async function textOf(wire: PortalWire, { bot }: ProbePlace, messageId: number): Promise<string> {
  const { result } = await wire.call('im.dialog.messages.get', { DIALOG_ID: String(bot.botId), LIMIT: 20 });
  const messages: readonly unknown[] =
    isRecord(result) && Array.isArray(result.messages) ? result.messages : [];
  const found = messages.find((one) => isRecord(one) && Number(one.id) === messageId);
  return isRecord(found) && typeof found.text === 'string' ? found.text : '';
}
