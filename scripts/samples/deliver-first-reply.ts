import { startPortal, type Message } from '@riposte/emulator';
import { createTransport, type Outcome } from '@riposte/transport';
import type { Compiled } from '@riposte/builder';

/** What became of the README's sample. */
export interface Delivered {
  readonly message: Compiled;
  readonly outcome: Outcome;
  /** As the portal keeps it. */
  readonly stored: Message | undefined;
}

/** Runs the README's sample, which sends itself when it is loaded, against a local portal that expects it. */
export async function deliverFirstReply(): Promise<Delivered> {
  const portal = await startPortal({ firstIds: { bot: 39, command: 99, message: 33871 } });
  try {
    const { call } = createTransport({ webhook: portal.webhook, clientId: 'shop' });
    const handler = 'http://127.0.0.1:9/';
    await call('imbot.register', { CODE: 'shop', EVENT_HANDLER: handler, PROPERTIES: { NAME: 'Shop' } });
    const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Take' }];
    await call('imbot.command.register', { BOT_ID: 39, COMMAND: 'take', EVENT_COMMAND_ADD: handler, LANG });
    await portal.say({ userId: 1, dialog: 'chat1', text: '/take' });
    process.env.B24 = portal.webhook;
    process.env.CLIENT_ID = 'shop';
    const { message, outcome } = await import('../../docs/samples/first-reply.ts');
    return { message, outcome, stored: portal.messages(1)[1] };
  } finally {
    await portal.close();
  }
}
