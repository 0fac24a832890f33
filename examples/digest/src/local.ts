// Sends the digests on a local portal, twice, and leaves it open to look at.
import { startPortal } from '@riposte/emulator';
import { runDigests } from './run-digests.ts';
import { samplePeople } from './sample-people.ts';

const botId = 39;
const people = samplePeople(300);
const portal = await startPortal({
  // The last one has left the company: the portal does not know them.
  users: Object.fromEntries(people.slice(0, -1).map(({ id, name }) => [id, name])),
  firstIds: { bot: botId },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void portal.close());

const run = { webhook: portal.webhook, botToken: 'digest-bot', people, day: '2026-11-26' };
await runDigests(run);
console.log('Once more, as after a crash:');
await runDigests(run);
const { executions, doubles } = portal.executions();
console.log(`The portal wrote ${executions.length} messages, ${doubles.length} of them twice.`);

const reader = people[7]!;
console.log(`What ${reader.name} sees: ${portal.chatUrl({ userId: reader.id, dialog: botId })}`);
console.log('Ctrl-C ends it.');
