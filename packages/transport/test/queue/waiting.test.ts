import { describe, expect, it } from 'vitest';
import { createTransport, memoryLimiterStore, type Outcome } from '@riposte/transport';
import { unkeyed } from '../helpers/message.ts';
import { serve } from '../helpers/serve.ts';
import { id, openScripted, refusal } from '../helpers/scripted.ts';
import { createVirtualTime } from '../helpers/virtual-time.ts';

/** A portal that answers only when it is let. */
const openSlow = async (concurrency = 8) => {
  const time = createVirtualTime({ patience: Infinity });
  const waiting: (() => void)[] = [];
  const texts: string[] = [];
  const webhook = await serve((_request, response, body) => {
    texts.push((JSON.parse(body) as { MESSAGE: string }).MESSAGE);
    waiting.push(() => response.end('{"result":7}'));
  });
  const transport = createTransport(
    { webhook },
    { clock: time.clock, concurrency, limiter: { store: memoryLimiterStore() } },
  );
  const arrived = (count: number): Promise<void> =>
    expect.poll(() => texts.length, { timeout: 20_000 }).toBe(count);
  const letGo = (): void => {
    for (const answer of waiting.splice(0)) answer();
  };
  return { time, transport, texts, arrived, letGo };
};

const to = (dialog: string, text: string) => unkeyed(39, dialog, text);

describe('a dialog', () => {
  it('gets one message at a time, in order, and others do not wait for it', async () => {
    const { transport, texts, arrived, letGo } = await openSlow();
    const sends = ['a1', 'a2', 'b1', 'a3', 'b2'].map((text) =>
      transport.send(to(`chat${text.charCodeAt(0)}`, text)),
    );
    await arrived(2);
    expect(texts).toEqual(['a1', 'b1']);
    letGo();
    await arrived(4);
    letGo();
    await arrived(5);
    letGo();
    await Promise.all(sends);
    expect(texts.filter((text) => text.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
  });

  it('is the one named, where a message does not say its own', async () => {
    const { transport, texts, arrived, letGo } = await openSlow();
    const sends = ['one', 'two'].map((text, index) =>
      transport.send(to(`chat${index}`, text), { dialog: 'same' }),
    );
    await arrived(1);
    expect(texts).toEqual(['one']);
    letGo();
    await arrived(2);
    letGo();
    await Promise.all(sends);
  });

  it('keeps its order while an earlier message is repeated', async () => {
    const { transport, time, bodies } = await openScripted([refusal('QUERY_LIMIT_EXCEEDED', 503), id]);
    await time.drive(Promise.all(['first', 'second'].map((text) => transport.send(to('chat5', text)))));
    expect(bodies).toMatchObject([{ MESSAGE: 'first' }, { MESSAGE: 'first' }, { MESSAGE: 'second' }]);
  });
});

describe('requests in flight', () => {
  it('are never more than allowed', async () => {
    const { transport, texts, arrived, letGo } = await openSlow(2);
    const sends = Array.from({ length: 5 }, (_, index) => transport.send(to(`chat${index}`, String(index))));
    await arrived(2);
    await new Promise((resolve) => setImmediate(resolve));
    expect(texts).toHaveLength(2);
    letGo();
    await arrived(4);
    letGo();
    await arrived(5);
    letGo();
    await Promise.all(sends);
  });
});

describe('a send that waits', () => {
  const places: readonly [string, (text: string) => ReturnType<typeof to>][] = [
    ['behind others of its dialog', (text) => to('chat5', text)],
    ['for a request to end', (text) => to(`chat${text.length}`, text)],
  ];

  it.each(places)('%s can be called off, and never leaves', async (_name, make) => {
    const { transport, texts, arrived, letGo } = await openSlow(1);
    const first = transport.send(make('first'));
    await arrived(1);
    const controller = new AbortController();
    const second = transport.send(make('second one'), { signal: controller.signal });
    controller.abort(new Error('changed my mind'));
    await expect(second).rejects.toThrow('changed my mind');
    letGo();
    expect(await first).toMatchObject({ status: 'sent' });
    expect(texts).toEqual(['first']);
  });

  it.each(places)('%s does not leave after its deadline', async (_name, make) => {
    const { transport, time, texts, arrived, letGo } = await openSlow(1);
    const first = transport.send(make('first'));
    await arrived(1);
    const second = transport.send(make('second one'), { deadline: time.clock.now() + 5_000 });
    expect(await time.drive(second)).toMatchObject({
      status: 'deferred',
      reason: 'Its deadline passed while it waited for its turn; nothing was sent.',
    });
    letGo();
    await first;
    expect(texts).toEqual(['first']);
  });

  it('for room in the bucket does not leave after its deadline', async () => {
    const { transport, time, bodies } = await openScripted([id], {
      limiter: { store: memoryLimiterStore(), rate: 0.01, burst: 1 },
    });
    const outcomes = await time.drive(
      Promise.all([0, 1].map((index) => transport.send(to(`chat${index}`, 'x')))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['sent', 'deferred']);
    expect(bodies).toHaveLength(1);
  });

  it('for another attempt can be called off; what may have run stays unknown', async () => {
    const controller = new AbortController();
    const { send } = await openScripted([refusal('QUERY_LIMIT_EXCEEDED', 503)], {
      onAttempt: () => {
        controller.abort(new Error('enough'));
      },
    });
    await expect(send(to('chat5', 'x'), { signal: controller.signal })).rejects.toThrow('enough');
  });

  it.each([0, 30_000, NaN, -1])('has no deadline such as %j', async (deadline) => {
    const { transport } = await openSlow();
    await expect(transport.send(to('chat5', 'x'), { deadline })).rejects.toThrow(
      'Pass the moment in Unix milliseconds',
    );
  });
});

describe('close', () => {
  it('waits for everything', async () => {
    const { transport, arrived, letGo } = await openSlow(1);
    const sends = ['one', 'two'].map((text) => transport.send(to('chat5', text)));
    await arrived(1);
    const closed = transport.close();
    letGo();
    await arrived(2);
    letGo();
    expect(await closed).toEqual([]);
    expect((await Promise.all(sends)).map(({ status }) => status)).toEqual(['sent', 'sent']);
  });

  it('hands back what has not left, when told not to wait for it', async () => {
    const { transport, texts, arrived, letGo } = await openSlow(1);
    const messages = [to('chat5', 'one'), to('chat5', 'two'), to('chat6', 'three')];
    const sends = messages.map((message) => transport.send(message));
    await arrived(1);
    const closed = transport.close({ drain: false });
    letGo();
    expect(await closed).toEqual(expect.arrayContaining(messages.slice(1)));
    const outcomes: readonly Outcome[] = await Promise.all(sends);
    expect(outcomes).toMatchObject([{ status: 'sent' }, { status: 'deferred' }, { status: 'deferred' }]);
    expect(texts).toEqual(['one']);
  });

  it('takes nothing more', async () => {
    const { time, transport, texts } = await openSlow();
    expect(await transport.close()).toEqual([]);
    expect(await transport.send(to('chat5', 'x'))).toMatchObject({
      status: 'deferred',
      until: new Date(time.clock.now()),
      reason: expect.stringContaining('closed'),
    });
    await expect(transport.call('server.time')).rejects.toMatchObject({ code: 'CLOSED', sent: 'no' });
    expect(texts).toEqual([]);
  });
});
