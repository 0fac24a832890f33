// Runs the bot on a local portal of its own, to try it without a Bitrix24.
import { startPortal } from '@riposte/emulator';

const asks = { id: 1269, name: 'Maria Lopez' };
const decides = { id: 12, name: 'John Baker' };
const botId = 39;
const portal = await startPortal({
  users: { [asks.id]: asks.name, [decides.id]: decides.name },
  chat: { id: 2941, title: 'Sales' },
  firstIds: { bot: botId },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void portal.close());

process.env.B24 = portal.webhook;
process.env.TOKEN = 'leave-bot';
process.env.MANAGER = String(decides.id);
console.log(`${asks.name} asks:   ${portal.chatUrl({ userId: asks.id, dialog: 'chat2941' })}`);
console.log(`${decides.name} decides: ${portal.chatUrl({ userId: decides.id, dialog: botId })}`);
await import('./main.ts');
