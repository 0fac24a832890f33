import type { Bot } from '@riposte/bot';
import { listen } from '@riposte/bot/node';
import type { Portal } from '@riposte/emulator';
import { createTransport, type Transport } from '@riposte/transport';

/** A bot that a local portal can reach. */
export interface RunningEchoBot {
  readonly echoBot: Bot;
  readonly listening: Awaited<ReturnType<typeof listen>>;
  readonly transport: Transport;
}

/** Runs the echo bot in this process, registered on a local portal under the first id that is free. */
export async function runEchoBot(portal: Portal): Promise<RunningEchoBot> {
  const clientId = 'echo';
  process.env.B24 = portal.webhook;
  process.env.CLIENT_ID = clientId;
  process.env.APPLICATION_TOKEN = portal.applicationToken;
  // Imported only now: the bot reads its environment when it is loaded, as any bot does.
  const { default: echoBot } = await import('@riposte/example-echo-bot');
  const listening = await listen(echoBot);
  const transport = createTransport({ webhook: portal.webhook, clientId });
  await transport.call('imbot.register', {
    CODE: 'echo',
    EVENT_HANDLER: listening.url,
    PROPERTIES: { NAME: 'Echo bot' },
  });
  await echoBot.register({ handler: listening.url });
  return { echoBot, listening, transport };
}
