import type { Portal } from '@riposte/emulator';
import { Exit } from '../exit.ts';

/** A bot that the portal registered by itself. */
export interface RegisteredBot {
  readonly id: number;
  /** What its calls through the webhook carry. */
  readonly clientId: string;
}

/**
 * Registers a bot whose events go to a handler, as the bot would itself; under the same code again it keeps its id.
 *
 * @throws Exit where the portal refuses it
 */
export async function registerBot(portal: Pick<Portal, 'webhook'>, handler: string): Promise<RegisteredBot> {
  const clientId = 'bot';
  const response = await fetch(`${portal.webhook}imbot.register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      CLIENT_ID: clientId,
      CODE: 'bot',
      EVENT_HANDLER: handler,
      PROPERTIES: { NAME: 'Bot' },
    }),
  });
  const answer = (await response.json()) as { readonly result?: number; readonly error_description?: string };
  if (answer.result === undefined) throw new Exit(`The portal takes no bot at ${handler}.`, 1);
  return { id: answer.result, clientId };
}
