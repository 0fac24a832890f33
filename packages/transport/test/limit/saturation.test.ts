import { describe, expect, it } from 'vitest';
import {
  createTransport,
  memoryLimiterStore,
  type LimiterStore,
  type ThrottleEvent,
  type Transport,
} from '@riposte/transport';
import { openPortal } from '../helpers/open-portal.ts';
import { createVirtualTime } from '../helpers/virtual-time.ts';

const openMany = async (
  count: number,
  limiter: { store?: LimiterStore; rate?: number; burst?: number } = {},
) => {
  // Time stands still while a request is on its way, however slow the machine.
  const time = createVirtualTime({ patience: Infinity });
  const portal = await openPortal({ clock: time.clock, plan: 'standard', logSize: 10_000 });
  const throttled: ThrottleEvent[] = [];
  const store = limiter.store ?? memoryLimiterStore();
  const open = (): Transport =>
    createTransport(
      { webhook: portal.webhook },
      {
        clock: time.clock,
        fetch: time.fetch,
        limiter: { ...limiter, store },
        onThrottle: (event) => throttled.push(event),
      },
    );
  const refused = (): number =>
    portal.log().filter((entry) => entry.kind === 'request' && entry.error === 'QUERY_LIMIT_EXCEEDED').length;
  return { time, portal, throttled, transports: Array.from({ length: count }, open), refused };
};

describe('in saturation', () => {
  it('several transports behind one address keep within the bucket of the portal', async () => {
    const { time, portal, transports, refused, throttled } = await openMany(4);
    const calls = Array.from({ length: 1_000 }, (_, index) =>
      transports[index % 4]!.call(
        'server.time',
        {},
        { priority: index % 3 === 0 ? 'interactive' : 'bulk', deadline: Infinity },
      ),
    );
    await time.drive(Promise.all(calls));
    expect(portal.log()).toHaveLength(1_000);
    expect(refused()).toBe(0);
    expect(throttled.length).toBeGreaterThan(100);
    // 45 at once, then two a second: not slower than the portal allows, either.
    expect(time.clock.now() - 1_795_359_900_000).toBeLessThan(520_000);
  });

  it('a portal that counts others too is believed: the bucket is emptied, the call made again', async () => {
    const { time, transports, refused, throttled } = await openMany(1, { rate: 100, burst: 200 });
    const calls = Array.from({ length: 60 }, () =>
      transports[0]!.call('server.time', {}, { deadline: Infinity }),
    );
    const answers = await time.drive(Promise.allSettled(calls));
    expect(refused()).toBeGreaterThan(0);
    expect(throttled.some(({ reason }) => reason === 'drained')).toBe(true);
    expect(answers.filter(({ status }) => status === 'rejected').length).toBeLessThan(10);
  });

  it('an answer goes before what is sent in bulk, and bulk leaves it a fifth of the burst', async () => {
    const { time, transports, portal } = await openMany(1);
    const [transport] = transports;
    const bulk = Array.from({ length: 60 }, (_, index) =>
      transport!.call('server.time', { index }, { priority: 'bulk' }),
    );
    const urgent = Array.from({ length: 5 }, (_, index) => transport!.call('server.time', { urgent: index }));
    await time.drive(Promise.all([...bulk, ...urgent]));
    const order = portal.log().map((entry) => (entry.kind === 'request' ? entry.params : {})) as readonly {
      urgent?: string;
      index?: string;
    }[];
    const last = order.map(({ urgent }) => urgent !== undefined).lastIndexOf(true);
    expect(last).toBeLessThan(50);
    expect(order.slice(0, 5).filter(({ urgent }) => urgent !== undefined).length).toBeGreaterThan(0);
  });

  it('goes on by itself when the store of the buckets is down', async () => {
    const fails = (): never => {
      throw new Error('store is down');
    };
    const { time, transports } = await openMany(1, { store: { take: fails, drain: fails } });
    expect(await time.drive(transports[0]!.call('server.time'))).toMatch(/^\d{4}/);
  });
});
