// Runs the bot on its own: registers it, serves it, registers its command. See the README for the environment.
import { listen } from '@riposte/bot/node';
import { createTransport } from '@riposte/transport';

const webhook = process.env.B24!;
const clientId = process.env.CLIENT_ID!;
const { call } = createTransport({ webhook, clientId });

/** Where the portal reaches this bot: the public https address, or this machine's for a local portal. */
const port = Number(process.env.PORT ?? 3000);
const handler = process.env.HANDLER ?? `http://127.0.0.1:${port}/`;

const id = await call('imbot.register', {
  CODE: 'echo',
  EVENT_HANDLER: handler,
  PROPERTIES: { NAME: 'Echo bot' },
});
process.env.BOT_ID = String(id);

// Imported only now: the bot reads its environment when it is loaded.
const { default: echoBot } = await import('./echo-bot.ts');
await listen(echoBot, { port });
await echoBot.register({ handler });
console.log(`Bot ${String(id)} listens at ${handler}. Write /echo hello in a chat it is in.`);
