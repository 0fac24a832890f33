// What `npm start` runs: a local portal, the echo bot on it, one message there and back, and the chat to go on in.
import { parseArgs } from 'node:util';
import { listen } from '@riposte/bot/node';
import { startPortal, type Portal } from '@riposte/emulator';
import { createTransport } from '@riposte/transport';
import { cardOf } from './start/card-of.ts';
import { readPort } from './start/read-port.ts';

const person = { id: 1269, name: 'Maria Lopez' };
const chat = { id: 2941, title: 'Sales' };
const place = { userId: person.id, dialog: `chat${chat.id}` } as const;
const clientId = 'echo';

async function open(port: number): Promise<Portal> {
  try {
    // The ids are those of the REST documentation's examples, so that the two can be read side by side.
    const firstIds = { bot: 39, command: 99, message: 33871 };
    return await startPortal({ port, users: { [person.id]: person.name }, chat, firstIds });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      console.error(`Port ${port} is in use. Choose another: npm start -- --port 4000`);
      process.exit(1);
    }
    throw error;
  }
}

const { values } = parseArgs({
  options: { once: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
});

const portal = await open(readPort(values.port));
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

let sent = 0;
echoBot.onOutcome((outcome, { event, message }) => {
  const stored = portal
    .messages(chat.id)
    .find(({ id }) => 'messageId' in outcome && id === outcome.messageId);
  console.log(cardOf({ event, message, outcome, stored }));
  if (outcome.status === 'sent') sent += 1;
});

console.log(`${person.name} writes in "${chat.title}":  /echo hello\n`);
await portal.say({ ...place, text: '/echo hello' });
await echoBot.settled();

console.log(`\nChat: ${portal.chatUrl(place)}`);
if (values.once) {
  await stop();
} else {
  console.log('Click Repeat there, or write /echo and something else. Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
}

async function stop(): Promise<void> {
  await listening.close();
  await portal.close();
  process.exitCode = sent > 0 ? 0 : 1;
}
