// What `npm start` runs: a local portal, the echo bot on it, one message there and back, the chat to go on in, and the
// site with the playground.
import { tellReport } from '@riposte/emulator';
import { cardOf } from './start/card-of.ts';
import { openPortal } from './start/open-portal.ts';
import { openSite } from './start/open-site.ts';
import { readOptions } from './start/read-options.ts';
import { runEchoBot } from './start/run-echo-bot.ts';

const person = { id: 1269, name: 'Maria Lopez' };
const chat = { id: 2941, title: 'Sales' };
const place = { userId: person.id, dialog: `chat${chat.id}` } as const;

const { once, port } = readOptions(process.argv.slice(2));
const portal = await openPortal({
  port,
  users: { [person.id]: person.name },
  chat,
  // The ids are those of the REST documentation's examples, so that the two can be read side by side.
  firstIds: { bot: 39, command: 99, message: 33871 },
  onDelivery: (report) => {
    if (report.status !== 200) console.error(tellReport(report));
  },
});
const { echoBot, listening } = await runEchoBot(portal);

let sent = 0;
echoBot.onOutcome((outcome, { event, message }) => {
  if (event.kind !== 'command') return;
  const id = outcome.status === 'sent' ? outcome.messageId : undefined;
  const stored = portal.messages(chat.id).find((one) => one.id === id);
  console.log(cardOf({ event, message, outcome, stored }));
  if (outcome.status === 'sent') sent += 1;
});

await portal.say({ ...place, text: '/echo hello' });
await echoBot.settled();

if (once) {
  console.log(`\nChat: ${portal.chatUrl(place)} (closed again by --once)`);
  await stop();
} else {
  const site = await openSite({
    problem: (message) => {
      console.error(message);
    },
  });
  console.log(`\nChat: ${portal.chatUrl(place)}`);
  console.log('Click Repeat there, or write /echo and something else.');
  console.log(`\nPlayground: ${site.url}/playground`);
  console.log('Write code there and see the message. Ctrl-C ends it all.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void site.close().then(stop));
}

async function stop(): Promise<void> {
  await listening.close();
  await portal.close();
  process.exitCode = sent > 0 ? 0 : 1;
}
