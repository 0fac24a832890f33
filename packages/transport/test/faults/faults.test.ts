import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '@riposte/transport';
import { countStored, runSends, type Run, type Sent } from './run-sends.ts';

/** `pnpm test:faults` sends ten thousand. */
const sends = Number(process.env.SENDS ?? 1_000);

describe(`${sends} sends through everything that can go wrong`, () => {
  let run: Run;
  let stored: ReadonlyMap<string, number>;

  beforeAll(async () => {
    run = await runSends(sends, process.env.SEED ?? 'faults');
    stored = countStored(run.portal);
  }, sends * 100);

  afterAll(() => run.portal.close());

  const having = (...statuses: readonly Outcome['status'][]): readonly Sent[] =>
    run.sent.filter(({ outcome }) => statuses.includes(outcome.status));

  const timesStored = ({ text }: Sent): number => stored.get(text) ?? 0;

  it('have something to prove: faults were met, and most arrived all the same', () => {
    expect(having('unknown').length).toBeGreaterThan(sends / 100);
    expect(having('sent').length).toBeGreaterThan(sends / 2);
    expect(run.batches).toBeGreaterThan(0);
  });

  it('double nothing', () => {
    expect(run.portal.executions().doubles).toEqual([]);
    expect([...stored].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('are there once when they are called sent', () => {
    expect(having('sent').filter((sent) => timesStored(sent) !== 1)).toEqual([]);
  });

  it('are not there when they are called rejected or deferred', () => {
    expect(having('rejected', 'deferred').filter((sent) => timesStored(sent) !== 0)).toEqual([]);
  });

  it('without a key are called unknown, whenever the answer was lost', () => {
    const unkeyed = run.sent.filter(({ text }) => text.startsWith('unkeyed'));
    const unconfirmed = unkeyed.filter((sent) => timesStored(sent) === 1 && sent.outcome.status !== 'sent');
    expect(unconfirmed.filter(({ outcome }) => outcome.status !== 'unknown')).toEqual([]);
  });

  it('stand in each dialog in the order in which they were sent', () => {
    const byDialog = new Map<string, number[]>();
    for (const { dialog, message, outcome } of run.sent) {
      if (outcome.status !== 'sent' || outcome.messageId === undefined) continue;
      const ids = byDialog.get(`${dialog} ${message.method}`) ?? [];
      byDialog.set(`${dialog} ${message.method}`, ids);
      ids.push(outcome.messageId);
    }
    for (const ids of byDialog.values()) expect(ids).toEqual([...ids].sort((a, b) => a - b));
  });

  it('under a key are all there once, when those of which nothing is known are sent again under theirs', async () => {
    const { time, transport, portal } = run;
    const open = having('unknown', 'deferred', 'rejected').filter(({ text }) => text.startsWith('keyed'));
    // A key whose first attempt failed on the portal is refused for an hour (portal.md §6.12).
    await time.clock.advance(3_700_000);
    const again = await time.drive(
      Promise.all(
        open.map(({ message, outcome }) =>
          transport.send(message, {
            priority: 'bulk',
            key: outcome.status === 'unknown' ? outcome.key : undefined,
          }),
        ),
      ),
    );
    expect(again.filter(({ status }) => status !== 'sent')).toEqual([]);
    const after = countStored(portal);
    const keyed = run.sent.filter(({ text }) => text.startsWith('keyed'));
    expect(keyed.filter(({ text }) => after.get(text) !== 1)).toEqual([]);
  });
});
