// Registers the bot and fetches its events until it is stopped. The README has the environment.
import { connect } from '@riposte/bot';
import { createTransport } from '@riposte/transport';
import { llmBot } from './llm-bot.ts';
import { standInModel } from './stand-in-model.ts';

const webhook = process.env.B24!;
const botToken = process.env.TOKEN!;

const { call } = createTransport({ webhook, botToken });
const { bot } = (await call('imbot.v2.Bot.register', {
  fields: { code: 'llm', properties: { name: 'Assistant' }, eventMode: 'fetch' },
})) as { readonly bot: { readonly id: number } };

const running = llmBot(connect({ webhook, botToken, bot: { id: bot.id, api: 'v2' } }), {
  // Yours goes here: see the README.
  model: standInModel({ pause: 25 }),
  vote: (messageId, { isGood }) => {
    console.log(`Message ${messageId} was found ${isGood ? 'good' : 'bad'}.`);
  },
  parts: (outcomes) => {
    console.log(`A long answer: ${outcomes.map(({ status }) => status).join(', ')}.`);
  },
});
await running.register({});

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
  });
console.log(`Bot ${bot.id} listens. Write "help", "a table", "some code", "long" or "break".`);
await running.poll({ idle: 2_000, signal: stop.signal });
