import { reply } from '@riposte/builder';
import type { Portal } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import type { Api, Connection } from '@riposte/bot';
import { callsOf, chatId, connectTo, dialog, openPortal, user } from '../open-portal.ts';

const apis: readonly Api[] = ['v1', 'v2'];
const open = async (
  api: Api,
): Promise<{ portal: Portal; connection: Connection; texts: () => readonly string[] }> => {
  const portal = await openPortal({ api });
  return {
    portal,
    connection: connectTo(portal, api),
    texts: () => portal.messages(chatId).map(({ text }) => text),
  };
};
const updateOf = { v1: 'imbot.message.update', v2: 'imbot.v2.Chat.Message.update' } as const;
const sendOf = { v1: 'imbot.message.add', v2: 'imbot.v2.Chat.Message.send' } as const;

describe.each(apis)('a live message of %s', (api) => {
  it('shows what there is time for, and always the last state', async () => {
    const { portal, connection, texts } = await open(api);
    const live = await connection.live({ dialog }, reply('0'), { every: 5 });
    expect(texts()).toEqual(['0']);
    for (let count = 1; count <= 200; count += 1) {
      live.set(reply(count));
      if (count % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const delivery = await live.finish(reply('the end'));
    live.set(reply('after the end'));
    expect(delivery).toMatchObject({ status: 'sent', ref: { messageId: 33871 } });
    expect(texts()).toEqual(['the end']);
    const updates = callsOf(portal, updateOf[api].toLowerCase());
    expect(updates.length).toBeGreaterThan(1);
    expect(updates.length).toBeLessThan(200);
  });

  it('is one message for many states that come while one is on its way', async () => {
    const { portal, connection, texts } = await open(api);
    const live = await connection.live({ dialog }, reply('0'), { every: 0 });
    portal.faults.add({ kind: 'delay', milliseconds: 100, match: { method: updateOf[api] } });
    live.set(reply('1'));
    await expect.poll(() => texts().length, { timeout: 20_000 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const state of ['2', '3', '4']) live.set(reply(state));
    await expect.poll(() => texts()[0], { timeout: 20_000 }).toBe('4');
    expect(
      callsOf(portal, updateOf[api].toLowerCase()).map(
        ({ params }) => /"(?:MESSAGE|message)":"(\d)"/.exec(JSON.stringify(params))?.[1],
      ),
    ).toEqual(['1', '4']);
    await live.finish(reply('5'));
    expect(texts()).toEqual(['5']);
  });

  it('that was deleted stops the work, and ends as a message of its own', async () => {
    const { portal, connection, texts } = await open(api);
    const live = await connection.live({ dialog }, reply('0'), { every: 0 });
    await portal.remove({ messageId: 33871 });
    live.set(reply('1'));
    await expect.poll(() => live.signal.aborted, { timeout: 20_000 }).toBe(true);
    expect(String(live.signal.reason)).toContain('can no longer be updated');
    expect(await live.finish(reply('2'))).toMatchObject({ status: 'sent', ref: { messageId: 33872 } });
    expect(texts()).toEqual(['2']);
  });

  it('whose first state was refused begins with a later one', async () => {
    const { portal, connection, texts } = await open(api);
    const live = await connection.live({ dialog }, reply(''), { every: 0 });
    expect(texts()).toEqual([]);
    live.set(reply('1'));
    await expect.poll(texts, { timeout: 20_000 }).toEqual(['1']);
    live.set(reply('2'));
    await expect.poll(texts, { timeout: 20_000 }).toEqual(['2']);
    await live.finish(reply('3'));
    expect(texts()).toEqual(['3']);
    expect(portal.executions().doubles).toEqual([]);
  });

  it('ends although the portal asks for patience', async () => {
    const { portal, connection, texts } = await open(api);
    const live = await connection.live({ dialog }, reply('0'));
    portal.faults.add({
      kind: 'error',
      code: 'QUERY_LIMIT_EXCEEDED',
      status: 503,
      times: 4,
      match: { method: updateOf[api] },
    });
    expect(await live.finish(reply('the end'))).toMatchObject({ status: 'sent' });
    expect(texts()).toEqual(['the end']);
  });

  it('can be ended another way in the same message where its end would not compile', async () => {
    const { connection, texts } = await open(api);
    const live = await connection.live({ dialog }, reply('0'));
    expect(await live.finish(reply('x'.repeat(30_000)))).toMatchObject({ status: 'invalid' });
    expect(await live.finish(reply('too long'))).toMatchObject({ status: 'sent' });
    expect(texts()).toEqual(['too long']);
  });

  it('ends when the caller has called it off', async () => {
    const { connection, texts } = await open(api);
    const calling = new AbortController();
    const live = await connection.live({ dialog }, reply('0'), { signal: calling.signal });
    calling.abort(new Error('enough'));
    expect(live.signal.reason).toEqual(new Error('enough'));
    live.set(reply('1'));
    await live.finish(reply('stopped'));
    expect(texts()).toEqual(['stopped']);
  });

  it('whose states are no replies stops the work', async () => {
    const { connection, texts } = await open(api);
    const live = await connection.live({ dialog }, reply('0'), { every: 0 });
    live.set('1' as never);
    await expect.poll(() => live.signal.aborted, { timeout: 20_000 }).toBe(true);
    await live.finish(reply('2'));
    expect(texts()).toEqual(['2']);
  });

  it('whose first state may or may not be there loses no end, and doubles nothing under a key', async () => {
    const { portal, connection, texts } = await open(api);
    portal.faults.add({ kind: 'reset', times: null, match: { method: sendOf[api] } });
    const live = await connection.live({ dialog: user.id }, reply('0'), { every: 0 });
    portal.faults.clear();
    live.set(reply('1'));
    expect(await live.finish(reply('the end'))).toMatchObject({ status: 'sent' });
    expect(texts()).toEqual([]);
    const there = portal.messages(chatId + 1).map(({ text }) => text);
    expect(there.at(-1)).toBe('the end');
    expect(there).toHaveLength(api === 'v2' ? 1 : 2);
  });
});
