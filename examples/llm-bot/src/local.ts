// Runs the bot on a local portal of its own, to try it without a Bitrix24.
import { startPortal } from '@riposte/emulator';

const maria = { id: 1269, name: 'Maria Lopez' };
const botId = 39;
const portal = await startPortal({ users: { [maria.id]: maria.name }, firstIds: { bot: botId } });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void portal.close());

console.log(`Chat: ${portal.chatUrl({ userId: maria.id, dialog: botId })}`);
process.env.B24 = portal.webhook;
process.env.TOKEN = 'llm-bot';
await import('./main.ts');
