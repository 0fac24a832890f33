import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bot as makeBot, connect } from '@riposte/bot';
import { listen as listenOn, type Listening } from '@riposte/bot/node';
import { startPortal, type Portal } from '@riposte/emulator';
import { createTransport } from '@riposte/transport';
import { fileEventLog, fileLimiterStore, fileTokenStore } from '@riposte/transport/node';
import { exported } from '../examples/exported.ts';

/** A portal, and what programs of the guide find in scope. */
export interface Stage {
  readonly portal: Portal;
  readonly names: Readonly<Record<string, unknown>>;
  /** Ends what programs have left running, as a signal to their process would. */
  readonly end: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const nowhere = 'http://127.0.0.1:9/';
const secret = 'shop-bot';

/** A portal with Maria Lopez (1269) and the chat 5, bots of v2 that are sent their events (39) and fetch them (40), one of v1 (41). */
export async function openStage(env: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const portal = await startPortal({
    users: { 1269: 'Maria Lopez', 12: 'John Baker' },
    chat: { id: 5, title: 'Sales' },
    firstIds: { bot: 39, message: 33871 },
  });
  const { webhook } = portal;
  const { call } = createTransport({ webhook, botToken: secret });
  const fields = { code: 'shop', properties: { name: 'Shop' }, eventMode: 'webhook', webhookUrl: nowhere };
  await call('imbot.v2.Bot.register', { fields });
  await call('imbot.v2.Bot.register', { fields: { ...fields, code: 'fetched', eventMode: 'fetch' } });
  const old = { CODE: 'old', EVENT_HANDLER: nowhere, PROPERTIES: { NAME: 'Old shop' } };
  await createTransport({ webhook, clientId: secret }).call('imbot.register', old);

  const bots: ReturnType<typeof makeBot>[] = [];
  const listening: Listening[] = [];
  const handlers: (() => void)[] = [];
  const process = {
    env: {
      B24: webhook,
      TOKEN: secret,
      CLIENT_ID: secret,
      APPLICATION_TOKEN: portal.applicationToken,
      ...env,
      get HANDLER() {
        return listening.at(-1)?.url;
      },
    },
    once: (_signal: string, handler: () => void) => void handlers.push(handler),
  };
  const bot: typeof makeBot = (...given) => {
    const made = makeBot(...given);
    const poll = made.poll.bind(made);
    bots.push(made);
    return Object.assign(made, {
      poll: (options: object = {}) => poll({ ...options, every: 5, idle: 20 }),
    });
  };
  // The ports of the pages are a reader's own.
  const listen: typeof listenOn = async (...[one, options]) => {
    const opened = await listenOn(one, { ...options, port: 0, host: '127.0.0.1' });
    listening.push(opened);
    return opened;
  };
  // Files of programs go where nobody looks for them.
  const folder = mkdtempSync(join(tmpdir(), 'riposte-guide-'));
  const inFolder = <Store>(open: (path: string) => Store) => {
    return (path: string) => open(join(folder, path));
  };
  const stores = {
    fileEventLog: inFolder(fileEventLog),
    fileLimiterStore: inFolder(fileLimiterStore),
    fileTokenStore: inFolder(fileTokenStore),
  };
  const console = { log: () => undefined, error: () => undefined };
  return {
    portal,
    names: { ...exported, ...stores, process, bot, connect, listen, console },
    end: async () => {
      for (const handler of handlers.splice(0)) handler();
      for (const one of bots.splice(0)) one.stop();
      for (const { close } of listening.splice(0)) await close();
    },
    close: async () => {
      await portal.close();
      rmSync(folder, { recursive: true });
    },
  };
}
