import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { command, reply } from '@riposte/builder';
import type { Portal } from '@riposte/emulator';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bot, connect, type Bot } from '@riposte/bot';
import { callsOf, chatId, connectTo, dialog, openPortal, user } from '../open-portal.ts';

const echo = command('echo', String);
const quick = { every: 5, idle: 20 };

const open = async (
  prepare: (bot: Bot) => Bot,
): Promise<{ portal: Portal; made: Bot; stop: AbortController }> => {
  const portal = await openPortal({ api: 'v2', eventMode: 'fetch' });
  const made = prepare(bot(connectTo(portal, 'v2')));
  await made.register({});
  return { portal, made, stop: new AbortController() };
};
const texts = (portal: Portal): readonly string[] => portal.messages(chatId).map(({ text }) => text);

describe('poll', () => {
  it('does each event once, also those that came before it, and acknowledges them', async () => {
    const { portal, made, stop } = await open((b) => b.on(echo, ({ params }) => reply(params)));
    await portal.say({ userId: user.id, dialog, text: '/echo before' });
    const polling = made.poll({ ...quick, signal: stop.signal });
    await expect.poll(() => texts(portal), { timeout: 20_000 }).toEqual(['/echo before', 'before']);
    await portal.say({ userId: user.id, dialog, text: '/echo after' });
    await expect.poll(() => texts(portal).at(-1), { timeout: 20_000 }).toBe('after');
    const seen = callsOf(portal, 'event.get').length;
    await expect
      .poll(() => callsOf(portal, 'event.get').length, { timeout: 20_000 })
      .toBeGreaterThan(seen + 1);
    stop.abort();
    await polling;
    expect(texts(portal)).toHaveLength(4);
    expect((JSON.parse(portal.snapshot()) as { queue: unknown[] }).queue).toHaveLength(0);
  });

  it('acknowledges nothing before it is done, and goes on with others meanwhile', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { portal, made, stop } = await open((b) =>
      b.on(echo, async ({ params }) => {
        if (params === 'slow') await gate;
        return reply(params);
      }),
    );
    const polling = made.poll({ ...quick, signal: stop.signal });
    const queued = (): number => (JSON.parse(portal.snapshot()) as { queue: unknown[] }).queue.length;
    await portal.say({ userId: user.id, dialog, text: '/echo slow' });
    await portal.say({ userId: user.id, dialog, text: '/echo quick' });
    await expect.poll(() => texts(portal).at(-1), { timeout: 20_000 }).toBe('quick');
    const seen = callsOf(portal, 'event.get').length;
    await expect
      .poll(() => callsOf(portal, 'event.get').length, { timeout: 20_000 })
      .toBeGreaterThan(seen + 2);
    expect(queued()).toBe(2);
    release();
    await expect.poll(queued, { timeout: 20_000 }).toBe(0);
    stop.abort();
    await polling;
    expect(texts(portal)).toEqual(['/echo slow', '/echo quick', 'quick', 'slow']);
  });

  it.each(['its signal', 'stop'])('called off by %s waits for what is being worked on', async (how) => {
    const { portal, made, stop } = await open((b) =>
      b.on(echo, async () => {
        if (how === 'stop') made.stop();
        else stop.abort();
        await new Promise((resolve) => setTimeout(resolve, 30));
        return reply('done');
      }),
    );
    await portal.say({ userId: user.id, dialog, text: '/echo' });
    await made.poll({ ...quick, signal: stop.signal });
    expect(texts(portal)).toEqual(['/echo', 'done']);
  });

  it('goes on when the portal cannot be asked for a while, and says so', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { portal, made, stop } = await open((b) => b.on(echo, () => reply('done')));
    portal.faults.add({
      kind: 'error',
      code: 'INTERNAL_SERVER_ERROR',
      status: 500,
      times: 3,
      match: { method: 'imbot.v2.Event.get' },
    });
    await portal.say({ userId: user.id, dialog, text: '/echo' });
    const polling = made.poll({ ...quick, signal: stop.signal });
    await expect.poll(() => texts(portal).at(-1), { timeout: 20_000 }).toBe('done');
    stop.abort();
    await polling;
    log.mockRestore();
  });

  it('ends at once when called off, however long the portal keeps silent', async () => {
    let asked = 0;
    const silent = createServer(() => (asked += 1)).listen(0, '127.0.0.1');
    onTestFinished(() => {
      silent.closeAllConnections();
      silent.close();
    });
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const webhook = `http://127.0.0.1:${port}/rest/1/code/`;
    const stop = new AbortController();
    const polling = bot(connect({ webhook, bot: { id: 39, api: 'v2' } })).poll({ signal: stop.signal });
    await expect.poll(() => asked, { timeout: 20_000 }).toBe(1);
    stop.abort();
    await expect(polling).resolves.toBeUndefined();
  });

  it('ends with the refusal of a portal that will not have it', async () => {
    const { portal, made } = await open((b) => b);
    portal.faults.add({
      kind: 'error',
      code: 'BOT_NOT_FOUND',
      status: 400,
      times: null,
      match: { method: 'imbot.v2.Event.get' },
    });
    await expect(made.poll(quick)).rejects.toMatchObject({ name: 'PortalError', code: 'BOT_NOT_FOUND' });
  });

  it('is for bots of one portal and of v2', async () => {
    const portal = await openPortal();
    await expect(bot(connectTo(portal)).poll()).rejects.toThrow("api 'v2'");
    const many = bot(() => Promise.resolve(connectTo(portal)), { applicationToken: () => 't' });
    await expect(many.poll()).rejects.toThrow('one portal');
    await expect(bot(connectTo(portal)).register({})).rejects.toThrow('register({ handler })');
  });
});
