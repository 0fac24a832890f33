import { createVirtualClock, type Fault, type Portal, type RequestEntry } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { openV2Bot, send } from '../open-v2-bot.ts';

/** The one fault of a test is matched by the method, so that registering a bot before it uses nothing up. */
const match = { method: 'imbot.v2.chat.message.SEND' };

const lastCall = (portal: Portal): RequestEntry | undefined =>
  portal
    .log()
    .filter((entry): entry is RequestEntry => entry.kind === 'request')
    .at(-1);

/** What a client sees: a status with the error code, or that the connection broke. */
const outcomeOf = async (portal: Portal, fields: object = { message: 'x' }): Promise<string> => {
  try {
    const { status, body } = await send(portal, fields);
    return `${status} ${typeof body.error === 'string' ? body.error : 'ok'}`;
  } catch (error) {
    return error instanceof SyntaxError ? 'no JSON' : 'broken';
  }
};

describe('a fault', () => {
  it.each<[string, Fault, string, { executed: boolean; stored: number; status: number }]>([
    ['reset before', { kind: 'reset', phase: 'before' }, 'broken', { executed: false, stored: 0, status: 0 }],
    ['reset during', { kind: 'reset', phase: 'during' }, 'broken', { executed: false, stored: 0, status: 0 }],
    ['reset after', { kind: 'reset' }, 'broken', { executed: true, stored: 1, status: 0 }],
    [
      'a page for 502 before',
      { kind: 'status', status: 502 },
      'no JSON',
      { executed: false, stored: 0, status: 502 },
    ],
    [
      'a page for 502 after',
      { kind: 'status', status: 502, phase: 'after' },
      'no JSON',
      { executed: true, stored: 1, status: 502 },
    ],
    [
      'a status with a body',
      { kind: 'status', status: 429, body: {} },
      '429 ok',
      { executed: false, stored: 0, status: 429 },
    ],
    ['a page with status 200', { kind: 'html' }, 'no JSON', { executed: false, stored: 0, status: 200 }],
    [
      'an error with status 200',
      { kind: 'error', code: 'ACCESS_DENIED' },
      '200 ACCESS_DENIED',
      { executed: false, stored: 0, status: 200 },
    ],
    ['a body that breaks off', { kind: 'truncate' }, 'broken', { executed: true, stored: 1, status: 200 }],
    [
      'a body in pieces',
      { kind: 'drip', pause: 0, bytes: 7 },
      '200 ok',
      { executed: true, stored: 1, status: 200 },
    ],
  ])('%s', async (_name, fault, seen, { executed, stored, status }) => {
    const portal = await openV2Bot();
    portal.faults.add({ ...fault, match });
    expect(await outcomeOf(portal)).toBe(seen);
    await expect.poll(() => lastCall(portal)?.faults, { timeout: 20_000 }).toEqual([1]);
    expect(lastCall(portal)).toMatchObject({ executed, status, method: 'imbot.v2.chat.message.send' });
    expect(portal.messages(1)).toHaveLength(stored);
    expect(await outcomeOf(portal)).toBe('200 ok');
  });

  it.each<[string, Partial<Fault>, readonly number[]]>([
    ['once', {}, [200, 500, 200, 200, 200]],
    ['as often as it says', { times: 3 }, [200, 500, 500, 500, 200]],
    ['always', { times: null }, [200, 500, 500, 500, 500]],
    ['not at all', { times: 0 }, [200, 200, 200, 200, 200]],
    ['never, by chance', { times: null, chance: 0 }, [200, 200, 200, 200, 200]],
    ['for others', { times: null, match: { dialog: 'chat2' } }, [200, 200, 200, 200, 200]],
    [
      'for all methods that begin so',
      { times: null, match: { method: 'imbot.v2.*' } },
      [200, 500, 500, 500, 500],
    ],
    ['for another client', { times: null, match: { client: 'two' } }, [200, 200, 200, 200, 200]],
  ])('is played %s', async (_name, timing, statuses) => {
    const portal = await openV2Bot();
    const fault = { kind: 'status', status: 500, body: {}, match, skip: 1, ...timing } as const;
    portal.faults.add(fault as Fault);
    const seen: number[] = [];
    for (const _ of statuses) seen.push((await send(portal, { message: 'x' })).status);
    expect(seen).toEqual(statuses);
  });

  it('is drawn from the seed: the same runs, the same calls', async () => {
    const run = async (seed: string): Promise<readonly number[]> => {
      const portal = await openV2Bot({ seed });
      portal.faults.add({ kind: 'status', status: 500, body: {}, match, times: null, chance: 0.5 });
      const seen: number[] = [];
      for (let index = 0; index < 24; index += 1) seen.push((await send(portal, { message: 'x' })).status);
      return seen;
    };
    const [first, again, other] = [await run('a'), await run('a'), await run('b')];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500]));
  });

  it('can be taken back', async () => {
    const portal = await openV2Bot();
    const id = portal.faults.add({ kind: 'html', match, times: null });
    portal.faults.add({ kind: 'reset', match, times: null });
    portal.faults.remove(id);
    expect(portal.faults.list()).toMatchObject([{ kind: 'reset', left: null }]);
    portal.faults.clear();
    expect(await outcomeOf(portal)).toBe('200 ok');
  });
});

describe('time', () => {
  it('a call that takes longer than 60 seconds is cut off, and goes on', async () => {
    const clock = createVirtualClock();
    const portal = await openV2Bot({ clock });
    portal.faults.add({ kind: 'delay', milliseconds: 61_000, match });
    const answer = send(portal, { message: 'slow' }).catch((error: unknown) => error);
    await expect.poll(() => clock.sleeping(), { timeout: 20_000 }).toBe(2);
    await clock.advance(60_000);
    expect(await answer).toBeInstanceOf(SyntaxError);
    expect(portal.messages(1)).toEqual([]);
    await clock.advance(1_000);
    await expect
      .poll(() => lastCall(portal), { timeout: 20_000 })
      .toMatchObject({ executed: true, status: 504 });
    expect(portal.messages(1)).toMatchObject([{ text: 'slow' }]);
  });

  it('is billed: a method that has used 420 seconds of ten minutes is banned, others are not', async () => {
    const clock = createVirtualClock(0);
    const portal = await openV2Bot({ clock });
    portal.faults.add({ kind: 'delay', milliseconds: 421_000, match });
    void send(portal, { message: 'slow' }).catch(() => undefined);
    await expect.poll(() => clock.sleeping(), { timeout: 20_000 }).toBe(2);
    await clock.advance(421_000);
    await expect.poll(() => portal.messages(1).length, { timeout: 20_000 }).toBe(1);
    expect(await send(portal, { message: 'x' })).toMatchObject({
      status: 429,
      body: { error: 'OPERATION_TIME_LIMIT' },
    });
    expect((await send(portal, {}, { dialogId: undefined })).status).toBe(429);
    await clock.advance(300_000);
    expect((await send(portal, { message: 'x' })).status).toBe(200);
  });
});

describe('what is wrong with a fault is said', () => {
  it.each<[unknown, string]>([
    [null, 'A fault has to be an object.'],
    [{}, 'kind has to be one of delay, delayEvent'],
    [{ kind: 'toString' }, 'kind has to be one of'],
    [{ kind: 'delay' }, 'milliseconds has to be a number'],
    [{ kind: 'delay', milliseconds: '5' }, 'milliseconds has to be a number'],
    [{ kind: 'delay', milliseconds: 5, phase: 'later' }, 'phase has to be'],
    [{ kind: 'reset', phase: 1 }, 'phase has to be'],
    [{ kind: 'html', phase: 1 }, 'phase has to be'],
    [{ kind: 'status', status: 100 }, 'status has to be a number from 200 to 599'],
    [{ kind: 'status', status: 200.5 }, 'status has to be'],
    [{ kind: 'status', status: 500, phase: 0 }, 'phase has to be'],
    [{ kind: 'error' }, 'code has to be a text.'],
    [{ kind: 'error', code: 'X', status: 0 }, 'status has to be'],
    [{ kind: 'error', code: 'X', phase: 0 }, 'phase has to be'],
    [{ kind: 'truncate', part: 2 }, 'part has to be a number from 0 to 1.'],
    [{ kind: 'drip', pause: -1 }, 'pause has to be'],
    [{ kind: 'drip', pause: 0, bytes: 0 }, 'bytes has to be'],
    [{ kind: 'redirect', to: 'there' }, 'to has to be an address'],
    [{ kind: 'duplicateEvent', copies: 0 }, 'copies has to be'],
    [{ kind: 'delayEvent', milliseconds: -1 }, 'milliseconds has to be'],
    [{ kind: 'reset', match: 'all' }, 'match has to be an object.'],
    [{ kind: 'reset', match: { methods: 'x' } }, 'match knows method, dialog, client, event, not "methods".'],
    [{ kind: 'reset', match: { method: 5 } }, 'match.method has to be a text.'],
    [{ kind: 'reset', times: -1 }, 'times has to be a whole number'],
    [{ kind: 'reset', skip: 0.5 }, 'skip has to be a whole number.'],
    [{ kind: 'reset', chance: 2 }, 'chance has to be from 0 to 1.'],
  ])('%j: %s', async (fault, message) => {
    const portal = await openV2Bot();
    const response = await fetch(`${portal.url}/__emulator/faults`, {
      method: 'POST',
      body: JSON.stringify([{ kind: 'html' }, fault]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: 'WRONG_FAULT',
      error_description: expect.stringContaining(message) as string,
    });
    expect(portal.faults.list()).toEqual([]);
  });

  it('is thrown to code', async () => {
    const portal = await openV2Bot();
    expect(() => portal.faults.add({ kind: 'delay', milliseconds: -1 })).toThrow(RangeError);
  });
});
