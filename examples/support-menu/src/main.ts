// Registers the bot and fetches its events until it is stopped. The README has the environment.
import { connect } from '@riposte/bot';
import { createTransport } from '@riposte/transport';
import { articles } from './articles.ts';
import { supportBot } from './support-bot.ts';

const webhook = process.env.B24!;
const botToken = process.env.TOKEN!;

const { call } = createTransport({ webhook, botToken });
const { bot } = (await call('imbot.v2.Bot.register', {
  fields: { code: 'support', properties: { name: 'Support' }, eventMode: 'fetch' },
})) as { readonly bot: { readonly id: number } };

const running = supportBot(connect({ webhook, botToken, bot: { id: bot.id, api: 'v2' } }), articles);
await running.register({});

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
  });
console.log(`Bot ${bot.id} listens. Write /help, or what you look for.`);
await running.poll({ idle: 2_000, signal: stop.signal });
