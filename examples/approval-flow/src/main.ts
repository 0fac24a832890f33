// Registers the bot and fetches its events until it is stopped. The README has the environment.
import { connect } from '@riposte/bot';
import { createTransport } from '@riposte/transport';
import { approvalBot } from './approval-bot.ts';
import { memoryLeaveStore } from './leave-store.ts';

const webhook = process.env.B24!;
const botToken = process.env.TOKEN!;
const manager = Number(process.env.MANAGER);
if (!Number.isSafeInteger(manager)) throw new Error('Set MANAGER to the user id of who decides.');

const { call } = createTransport({ webhook, botToken });
const { bot } = (await call('imbot.v2.Bot.register', {
  fields: { code: 'leave', properties: { name: 'Leave bot' }, eventMode: 'fetch' },
})) as { readonly bot: { readonly id: number } };

const portal = connect({ webhook, botToken, bot: { id: bot.id, api: 'v2' } });
const running = approvalBot(portal, { leaves: memoryLeaveStore(), managers: [manager] });
await running.register({});

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
  });
console.log(`Bot ${bot.id} listens. Write /leave 3 paid visiting my mother in a chat it is in.`);
await running.poll({ idle: 2_000, signal: stop.signal });
