import { reply } from '@riposte/builder';
import { createTransport, type Outcome, type Transport } from '@riposte/transport';
import { describe, expect, it } from 'vitest';
import { connect, type Connection } from '@riposte/bot';

/** A way to nowhere: each send waits as long as it is told to. */
const slow = (
  outcomeOf: (text: string) => Promise<Outcome>,
): { readonly connection: Connection; readonly sent: string[] } => {
  const sent: string[] = [];
  const transport: Transport = {
    ...createTransport({ webhook: 'https://portal.example/rest/1/code/' }),
    send: async ({ params }, { signal } = {}) => {
      signal?.throwIfAborted();
      const text = String(params.MESSAGE);
      sent.push(text);
      return outcomeOf(text);
    },
  };
  return { connection: connect({ transport, bot: { id: 39 } }), sent };
};

const fine = (text: string): Promise<Outcome> => Promise.resolve({ status: 'sent', messageId: Number(text) });
const plan = (item: number): { to: { dialog: number }; reply: ReturnType<typeof reply> } => ({
  to: { dialog: item },
  reply: reply(item),
});
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('sendEach', () => {
  it('tells of each in the order of the items, however long each takes, and passes over those without a plan', async () => {
    const { connection, sent } = slow(async (text) => {
      await new Promise((resolve) => setTimeout(resolve, text === '1' ? 30 : 1));
      return fine(text);
    });
    const told: unknown[] = [];
    for await (const { item, outcome } of connection.sendEach(numbers(6), (item) =>
      item % 3 === 0 ? undefined : plan(item),
    )) {
      told.push([item, outcome.status]);
    }
    expect(told).toEqual([1, 2, 4, 5].map((item) => [item, 'sent']));
    expect(sent).toEqual(['1', '2', '4', '5']);
  });

  it('takes no more items than it has under way, also from a source that never ends', async () => {
    const { connection, sent } = slow(fine);
    async function* endless(): AsyncGenerator<number> {
      for (let item = 1; ; item += 1) yield await Promise.resolve(item);
    }
    let heard = 0;
    for await (const { outcome } of connection.sendEach(endless(), plan)) {
      expect(outcome.status).toBe('sent');
      heard += 1;
      if (heard === 250) break;
    }
    expect(sent.length).toBeGreaterThanOrEqual(250);
    expect(sent.length).toBeLessThanOrEqual(360);
  });

  it.each<[string, (item: number) => ReturnType<typeof plan>, Iterable<number>]>([
    [
      'the plan',
      (item) => {
        if (item === 3) throw new Error('broken');
        return plan(item);
      },
      numbers(5),
    ],
    [
      'the source',
      plan,
      (function* () {
        yield 1;
        yield 2;
        throw new Error('broken');
      })(),
    ],
  ])('throws what goes wrong in %s after it has told of all that was begun', async (_name, made, items) => {
    const { connection } = slow(fine);
    const told: number[] = [];
    const run = async (): Promise<void> => {
      for await (const { item } of connection.sendEach(items, made)) told.push(item);
    };
    await expect(run()).rejects.toThrow('broken');
    expect(told).toEqual([1, 2]);
  });

  it('called off, tells what has not left, takes no more, and throws the reason', async () => {
    const calling = new AbortController();
    const { connection, sent } = slow((text) => {
      if (text === '2') calling.abort(new Error('enough'));
      return fine(text);
    });
    const told: string[] = [];
    const run = async (): Promise<void> => {
      for await (const { outcome } of connection.sendEach(numbers(50), plan, { signal: calling.signal })) {
        told.push(outcome.status);
      }
    };
    await expect(run()).rejects.toThrow('enough');
    expect(sent).toEqual(['1', '2']);
    expect(told.slice(0, 2)).toEqual(['sent', 'sent']);
    expect(told.slice(2).every((status) => status === 'deferred')).toBe(true);
  });

  it('tells of a transport that throws as of anything unknown', async () => {
    const { connection } = slow(() => Promise.reject(new Error('broken')));
    for await (const { outcome } of connection.sendEach([1], plan)) {
      expect(outcome).toEqual({ status: 'unknown', cause: new Error('broken') });
    }
  });

  it('goes in bulk unless told otherwise, and each under its own key', async () => {
    const seen: unknown[] = [];
    const transport: Transport = {
      ...createTransport({ webhook: 'https://portal.example/rest/1/code/' }),
      send: (_message, { priority, key } = {}) => {
        seen.push([priority, key]);
        return fine('1');
      },
    };
    const { sendEach } = connect({ transport, bot: { id: 39 } });
    for await (const _ of sendEach([1], (item) => ({ ...plan(item), key: 'a' }))) continue;
    for await (const _ of sendEach([1], plan, { priority: 'interactive' })) continue;
    expect(seen).toEqual([
      ['bulk', 'a'],
      ['interactive', undefined],
    ]);
  });
});
