import { startPortal, type Portal } from '@riposte/emulator';
import type { Compiled } from '@riposte/portal';
import {
  createTransport,
  memoryLimiterStore,
  memoryTokenStore,
  type AttemptEvent,
  type Outcome,
  type Transport,
} from '@riposte/transport';
import { keyed, unkeyed } from '../helpers/message.ts';
import { tokensFor } from '../helpers/tokens.ts';
import { createVirtualTime, type VirtualTime } from '../helpers/virtual-time.ts';
import { faults } from './faults.ts';

export interface Sent {
  readonly text: string;
  readonly dialog: number;
  readonly message: Compiled;
  readonly outcome: Outcome;
}

export interface Run {
  /** Requests that carried more than one send. */
  readonly batches: number;
  readonly portal: Portal;
  readonly transport: Transport;
  readonly time: VirtualTime;
  readonly sent: readonly Sent[];
}

const dialogs = Array.from({ length: 40 }, (_, index) => 101 + index);
const handler = 'http://127.0.0.1:9/';

/** Sends everything through a portal that does all it can to double and to lose it; half of it under keys. */
export const runSends = async (sends: number, seed: string): Promise<Run> => {
  const time = createVirtualTime();
  const { clock } = time;
  const users = Object.fromEntries(dialogs.map((id) => [id, `User ${id}`]));
  const portal = await startPortal({ seed, clock, users, logSize: 10 });
  let batches = 0;
  const transport = openTransport(portal, time, ({ calls }) => {
    if (calls > 1) batches += 1;
  });
  const v1 = transport.call('imbot.register', {
    CODE: 'v1',
    EVENT_HANDLER: handler,
    PROPERTIES: { NAME: 'One' },
  });
  const v2 = transport.call('imbot.v2.Bot.register', { fields: { code: 'v2', properties: { name: 'Two' } } });
  const [first, second] = [Number(await time.drive(v1)), idOf(await time.drive(v2))];
  for (const fault of faults(0.015)) portal.faults.add(fault);
  const to = portal.url.replace('127.0.0.1', 'localhost');
  portal.faults.add({ kind: 'redirect', to, times: null, skip: Math.floor(sends / 2) });
  const all = Array.from({ length: sends }, async (_, index): Promise<Sent> => {
    const dialog = dialogs[index % dialogs.length] ?? 0;
    const isKeyed = Math.floor(index / dialogs.length) % 2 === 0;
    const text = `${isKeyed ? 'keyed' : 'unkeyed'} ${index}`;
    const message = isKeyed ? keyed(second, String(dialog), text) : unkeyed(first, String(dialog), text);
    return { text, dialog, message, outcome: await transport.send(message, { priority: 'bulk' }) };
  });
  const sent = await time.drive(Promise.all(all));
  portal.faults.clear();
  return { portal, transport, time, sent, batches };
};

/** An application with tokens of the portal; patient only as far as a test can be. */
const openTransport = (
  portal: Portal,
  { clock, fetch }: VirtualTime,
  onAttempt: (event: AttemptEvent) => void,
): Transport => {
  const tokens = memoryTokenStore({ acme: tokensFor(portal) });
  return createTransport(
    { oauth: { memberId: 'acme', ...portal.application, tokens, servers: ['127.0.0.1'] } },
    {
      clock,
      fetch,
      onAttempt,
      limiter: { store: memoryLimiterStore(), rate: 100, burst: 100 },
      timeout: 1_000,
      keyedTimeout: 1_000,
    },
  );
};

const idOf = (registered: unknown): number =>
  (registered as { readonly bot: { readonly id: number } }).bot.id;

/** How often each text stands in the chats. */
export const countStored = (portal: Portal): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const chatId of new Set(portal.executions().executions.map((one) => one.chatId))) {
    for (const { text } of portal.messages(chatId)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
};
