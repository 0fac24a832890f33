import { describe, expect, it } from 'vitest';
import {
  createTransport,
  memoryLimiterStore,
  type AttemptEvent,
  type Outcome,
  type TransportOptions,
} from '@riposte/transport';
import { keyed, unkeyed } from '../helpers/message.ts';
import { serve } from '../helpers/serve.ts';
import { createVirtualTime } from '../helpers/virtual-time.ts';

type Commands = Readonly<Record<string, string>>;
type Answer = readonly [status: number, body: unknown];

/** A portal that answers batches as told, and every other call at once; eight seats, so that the rest waits. */
const openBatching = async (
  onBatch: (cmd: Commands, count: number) => Answer,
  options: TransportOptions = {},
) => {
  const time = createVirtualTime();
  const batches: Commands[] = [];
  const singles: string[] = [];
  const attempts: AttemptEvent[] = [];
  /** The keys of each request, in the order they came. */
  const keys: (readonly string[])[] = [];
  const webhook = await serve((request, response, body) => {
    keys.push([...body.matchAll(/templateId(?:%5D=|":")([\da-f-]{36})/g)].map(([, key = '']) => key));
    const { cmd, ...params } = JSON.parse(body) as {
      cmd?: Commands;
      fields?: { message: string };
      MESSAGE?: string;
    };
    if (cmd === undefined) {
      singles.push(params.fields?.message ?? params.MESSAGE ?? '');
      response.end(JSON.stringify({ result: request.url?.includes('v2') === true ? { id: 1 } : 1 }));
      return;
    }
    batches.push(cmd);
    const [status, answer] = onBatch(cmd, batches.length);
    response.writeHead(status);
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  const limiter = { store: memoryLimiterStore() };
  const { clock, fetch } = time;
  const transport = createTransport(
    { webhook, botToken: 'b0t' },
    { clock, fetch, limiter, onAttempt: (event) => attempts.push(event), ...options },
  );
  const sendAll = (
    make: (index: number) => ReturnType<typeof keyed>,
    count: number,
  ): Promise<readonly Outcome[]> =>
    time.drive(
      Promise.all(
        Array.from({ length: count }, (_, index) => transport.send(make(index), { priority: 'bulk' })),
      ),
    );
  return { sendAll, batches, singles, attempts, keys };
};

const toMany = (index: number) => keyed(39, `chat${index}`, `text ${index}`);
const allWell = (cmd: Commands): Answer => [
  200,
  {
    result: {
      result: Object.fromEntries(Object.keys(cmd).map((name, index) => [name, { id: 100 + index }])),
      result_error: [],
      result_total: [],
      result_next: [],
      result_time: [],
    },
  },
];

describe('a backlog of keyed sends', () => {
  it('travels together, fifty at a time, each with its key and its own outcome', async () => {
    const { sendAll, batches, attempts } = await openBatching(allWell);
    const outcomes = await sendAll(toMany, 200);
    expect(outcomes.every(({ status }) => status === 'sent')).toBe(true);
    expect(batches.length).toBeGreaterThan(2);
    expect(Math.max(...batches.map((cmd) => Object.keys(cmd).length))).toBe(50);
    const [first = ''] = Object.values(batches[0] ?? {});
    expect(first).toMatch(
      /^imbot\.v2\.Chat\.Message\.send\?.*fields%5BtemplateId%5D=[\da-f-]{36}.*&botToken=b0t$/,
    );
    expect(attempts.length).toBeLessThan(40);
    expect(attempts.some(({ method, calls }) => method === 'batch' && calls === 50)).toBe(true);
  });

  it('does not where there is none', async () => {
    const { sendAll, batches } = await openBatching(allWell);
    await sendAll(toMany, 9);
    expect(batches).toEqual([]);
  });

  it.each<[string, (index: number) => ReturnType<typeof keyed>, TransportOptions]>([
    ['without keys', (index) => unkeyed(39, `chat${index}`, 'x'), {}],
    ['of one dialog, whose order a batch could break', () => keyed(39, 'chat5', 'x'), {}],
    [
      'with text that the portal would take for a result',
      (index) => keyed(39, `chat${index}`, '$result[a]'),
      {},
    ],
    ['where it is not wanted', toMany, { batchFrom: Infinity }],
  ])('never travels together %s', async (_name, make, options) => {
    const { sendAll, batches, singles } = await openBatching(allWell, options);
    await sendAll(make, 60);
    expect(batches).toEqual([]);
    expect(singles).toHaveLength(60);
  });

  it('is told apart: one refused, one lost, the rest sent', async () => {
    const { sendAll } = await openBatching((cmd) => {
      const names = Object.keys(cmd);
      const result = Object.fromEntries(names.slice(2).map((name) => [name, { id: 5 }]));
      return [
        200,
        {
          result: {
            result,
            result_error: { [names[0] ?? '']: { error: 'ACCESS_DENIED', error_description: 'No.' } },
          },
        },
      ];
    });
    const outcomes = await sendAll(toMany, 60);
    const count = (status: Outcome['status']): number =>
      outcomes.filter((outcome) => outcome.status === status).length;
    expect(count('rejected')).toBeGreaterThan(0);
    expect(count('sent')).toBeGreaterThan(40);
    expect(count('sent') + count('rejected') + count('unknown')).toBe(60);
  });

  it.each<[string, Answer]>([
    ['an answer nobody can read', [502, '<html>Bad Gateway</html>']],
    ['an empty list where the results should be', [200, { result: [] }]],
    ['a full bucket', [503, { error: 'QUERY_LIMIT_EXCEEDED' }]],
  ])('is sent again under the same keys after %s', async (_name, answer) => {
    const { sendAll, batches, keys } = await openBatching((cmd, count) =>
      count === 1 ? answer : allWell(cmd),
    );
    const outcomes = await sendAll(toMany, 60);
    expect(outcomes.every(({ status }) => status === 'sent')).toBe(true);
    const first = keys.findIndex((some) => some.length > 1);
    expect(batches.length).toBeGreaterThan(0);
    expect(keys.slice(first + 1).flat()).toEqual(expect.arrayContaining([...(keys[first] ?? [])]));
    expect(new Set(keys.flat()).size).toBe(60);
  });

  it.each(['ERROR_BATCH_METHOD_NOT_ALLOWED', 'ERROR_METHOD_NOT_FOUND', 'OPERATION_TIME_LIMIT'])(
    'goes one by one after %s',
    async (error) => {
      const { sendAll, batches, singles } = await openBatching(() => [400, { error }]);
      const outcomes = await sendAll(toMany, 60);
      expect(outcomes.every(({ status }) => status === 'sent')).toBe(true);
      expect(batches).toHaveLength(1);
      expect(singles).toHaveLength(60);
    },
  );

  it('is not waited for by one who gives up', async () => {
    const controller = new AbortController();
    const time = createVirtualTime();
    const webhook = await serve((_request, response, body) => {
      if (body.includes('"cmd"')) controller.abort();
      else response.end('{"result":{"id":1}}');
    });
    const transport = createTransport(
      { webhook },
      { clock: time.clock, fetch: time.fetch, timeout: 300, limiter: { store: memoryLimiterStore() } },
    );
    const outcomes = await time.drive(
      Promise.allSettled(
        Array.from({ length: 30 }, (_, index) =>
          transport.send(toMany(index), { signal: controller.signal }),
        ),
      ),
    );
    const unknown = outcomes.filter((one) => one.status === 'fulfilled' && one.value.status === 'unknown');
    expect(unknown.length).toBeGreaterThan(10);
  });
});
