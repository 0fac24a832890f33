import { describe, expect, it } from 'vitest';
import { openScripted, refusal, id, type Step } from '../helpers/scripted.ts';
import { unkeyed } from '../helpers/message.ts';

const minutes = 60_000;
const message = unkeyed(39, 'chat5', 'x');

describe('a portal that takes nothing from us', () => {
  it('is left alone for a minute, then asked by one call', async () => {
    const { send, bodies, time } = await openScripted([
      refusal('OVERLOAD_LIMIT', 503),
      refusal('OVERLOAD_LIMIT', 503),
      id,
    ]);
    for (let index = 0; index < 5; index += 1)
      expect(await send(message)).toMatchObject({ code: 'OVERLOAD_LIMIT' });
    expect(bodies).toHaveLength(1);
    await time.clock.advance(minutes);
    for (let index = 0; index < 5; index += 1)
      expect(await send(message)).toMatchObject({ code: 'OVERLOAD_LIMIT' });
    expect(bodies).toHaveLength(2);
    await time.clock.advance(minutes);
    for (let index = 0; index < 5; index += 1) expect(await send(message)).toMatchObject({ status: 'sent' });
    expect(bodies).toHaveLength(7);
  });

  it('is never asked again when it was deleted', async () => {
    const { send, bodies, time } = await openScripted([refusal('PORTAL_DELETED', 410)]);
    await send(message);
    await time.clock.advance(24 * 60 * minutes);
    expect(await send(message)).toMatchObject({
      status: 'rejected',
      code: 'PORTAL_DELETED',
      permanent: true,
    });
    expect(bodies).toHaveLength(1);
  });

  it('answers those that wait already', async () => {
    const { transport, time, bodies } = await openScripted([refusal('PAYMENT_REQUIRED', 402)], {
      concurrency: 1,
    });
    const outcomes = await time.drive(
      Promise.all(Array.from({ length: 20 }, (_, index) => transport.send(unkeyed(39, `chat${index}`, 'x')))),
    );
    expect(outcomes.every((outcome) => outcome.status === 'rejected' && !outcome.permanent)).toBe(true);
    expect(bodies).toHaveLength(1);
  });
});

describe('the operating time of a method', () => {
  const timed = (operating: number, resetAt: number): Step => [
    200,
    JSON.stringify({ result: 7, time: { operating, operating_reset_at: resetAt } }),
  ];

  it('when used up parks that method alone', async () => {
    const { send, transport, time, bodies } = await openScripted([refusal('OPERATION_TIME_LIMIT', 429), id]);
    const start = time.clock.now();
    const outcome = await send(message);
    expect(outcome).toMatchObject({ status: 'deferred', reason: 'OPERATION_TIME_LIMIT' });
    const until = outcome.status === 'deferred' ? outcome.until.getTime() : 0;
    expect(until - start).toBeGreaterThanOrEqual(300_000);
    expect(until - start).toBeLessThan(310_000);
    expect(bodies).toHaveLength(1);
    expect(await time.drive(transport.call('server.time'))).toBe(7);
    expect(await send(message)).toMatchObject({ status: 'deferred' });
    expect(await send(message, { deadline: until + 1_000 })).toMatchObject({ status: 'sent' });
    expect(bodies).toHaveLength(3);
  });

  it('near its end spaces calls out', async () => {
    const { send, time } = await openScripted([timed(400, 1_795_360_500)]);
    const start = time.clock.now();
    for (let index = 0; index < 5; index += 1) await send(message);
    expect(time.clock.now() - start).toBeGreaterThan(20_000);
  });

  it.each<[string, Step]>([
    ['far from its end', timed(100, 1_795_360_500)],
    ['long reset', timed(400, 1_795_000_000)],
    ['not told', id],
    ['told oddly', [200, '{"result":7,"time":"soon"}']],
  ])('%s holds nothing up', async (_name, step) => {
    const { send, time } = await openScripted([step]);
    const start = time.clock.now();
    for (let index = 0; index < 5; index += 1) await send(message);
    expect(time.clock.now() - start).toBeLessThan(5_000);
  });
});
