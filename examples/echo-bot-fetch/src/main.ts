// Registers the bot and fetches its events until it is stopped. No public address is needed. The README has the
// environment.
import { connect } from '@riposte/bot';
import { createTransport } from '@riposte/transport';
import { echoBot } from './echo-bot.ts';

const webhook = process.env.B24!;
const botToken = process.env.TOKEN!;

const { call } = createTransport({ webhook, botToken });
const { bot } = (await call('imbot.v2.Bot.register', {
  fields: { code: 'echo', properties: { name: 'Echo bot' }, eventMode: 'fetch' },
})) as { readonly bot: { readonly id: number } };

const running = echoBot(connect({ webhook, botToken, bot: { id: bot.id, api: 'v2' } }));
await running.register({});

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
  });
console.log(`Bot ${bot.id} listens. Write /echo hello in a chat it is in.`);
await running.poll({ idle: 2_000, signal: stop.signal });
