import { isRecord } from './is-record.ts';
import type { PortalWire } from './portal-wire.ts';

/** Where checks may write: a private dialog of the webhook's user with a bot that is there for the probe alone. */
export interface ProbePlace {
  readonly bot: { readonly botId: number; readonly botToken: string };
  readonly dialogId: string;
}

const botToken = 'riposte-probe';

/** Registers the bot of the probe, in fetch mode so that no event goes anywhere; or says with which error it could not. */
export async function openPlace(wire: PortalWire): Promise<ProbePlace | { readonly error: string }> {
  const profile = await wire.call('profile', {});
  const userId = isRecord(profile.result) ? String(profile.result.ID) : '';
  const fields = {
    code: 'riposte_probe',
    botToken,
    eventMode: 'fetch',
    properties: { name: 'Riposte probe' },
  };
  const { result, error } = await wire.call('imbot.v2.Bot.register', { botToken, fields });
  const bot = isRecord(result) && isRecord(result.bot) ? Number(result.bot.id) : 0;
  if (bot > 0 && userId !== '') return { bot: { botId: bot, botToken }, dialogId: userId };
  return { error: error ?? profile.error ?? 'without a code' };
}

/** Takes the bot away again; what it wrote stays as what a bot wrote that is gone. Throws where the portal refuses. */
export async function closePlace(wire: PortalWire, { bot }: ProbePlace): Promise<void> {
  const { error } = await wire.call('imbot.v2.Bot.unregister', bot);
  if (error !== undefined) throw new Error(error);
}
