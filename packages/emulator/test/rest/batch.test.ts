import { createVirtualClock, type OperatingMode } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { call, openPortal } from '../open-portal.ts';

/** What a batch answers, without the times. */
const runBatch = async (params: object): Promise<Readonly<Record<string, unknown>>> => {
  const portal = await openPortal({ clock: createVirtualClock() });
  const { body } = await call(portal, 'batch', params);
  const { result_time: _times, ...rest } = body.result as Record<string, unknown>;
  return rest;
};
const none = { result_error: [], result_total: [], result_next: [] };
const error = (code: string): object => ({ error: code, error_description: expect.any(String) as string });
const write = (text: string): string => `im.message.add?DIALOG_ID=chat1&MESSAGE=${encodeURIComponent(text)}`;

describe('batch', () => {
  it.each<[string, object, object]>([
    ['keyed commands', { cmd: { a: write('x'), b: write('y') } }, { result: { a: 1, b: 2 }, ...none }],
    ['a list of commands', { cmd: [write('x'), write('y')] }, { result: [1, 2], ...none }],
    ['nothing', { cmd: [] }, { result: [], ...none }],
    [
      'a failure, and on',
      { cmd: { a: 'no.such', b: write('x') } },
      { ...none, result: { b: 1 }, result_error: { a: error('ERROR_METHOD_NOT_FOUND') } },
    ],
    [
      'a failure in a list, whose keys then do not count up any more',
      { cmd: ['no.such', write('x')] },
      { ...none, result: { 1: 1 }, result_error: [error('ERROR_METHOD_NOT_FOUND')] },
    ],
    [
      'a failure that halts',
      { halt: 1, cmd: { a: 'no.such', b: write('x') } },
      { ...none, result: [], result_error: { a: error('ERROR_METHOD_NOT_FOUND') } },
    ],
    [
      'a batch in it',
      { cmd: { a: 'batch?cmd[x]=server.time' } },
      { ...none, result: [], result_error: { a: error('ERROR_BATCH_METHOD_NOT_ALLOWED') } },
    ],
    [
      'a command that is none',
      { cmd: { a: { b: 1 }, c: '' } },
      {
        ...none,
        result: [],
        result_error: { a: error('ERROR_METHOD_NOT_FOUND'), c: error('ERROR_METHOD_NOT_FOUND') },
      },
    ],
  ])('%s', async (_name, params, expected) => {
    expect(await runBatch(params)).toEqual(expected);
  });

  it('puts earlier results into later commands, in a user’s text as well', async () => {
    const portal = await openPortal();
    const cmd = {
      me: 'profile',
      a: write('I am $result[me][ID], $result[me][NO], $result[no][ID] and $result'),
      b: 'im.message.update?MESSAGE_ID=$result[a]&MESSAGE=changed+$result[a]',
    };
    await call(portal, 'batch', { cmd });
    expect(portal.messages(1)).toMatchObject([{ text: 'changed 1' }]);
    await call(portal, 'batch', { cmd: { me: cmd.me, a: cmd.a } });
    expect(portal.messages(1)[1]).toMatchObject({ text: 'I am 1, ,  and $result' });
  });

  it('puts them into lists and maps too', async () => {
    const portal = await openPortal();
    const cmd = { me: 'user.current', a: `${write('x')}&ATTACH[0][MESSAGE]=I am $result[me][NAME]` };
    await call(portal, 'batch', { cmd });
    expect(portal.messages(1)).toMatchObject([{ attach: { BLOCKS: [{ MESSAGE: 'I am Administrator' }] } }]);
  });

  it('takes CLIENT_ID of each command, or its own', async () => {
    const portal = await openPortal();
    const bot = 'imbot.register?CODE=a&PROPERTIES[NAME]=A&EVENT_HANDLER=http://127.0.0.1:9/';
    const { body } = await call(portal, 'batch', { CLIENT_ID: 'c', cmd: [bot, `${bot}&CLIENT_ID=d`] });
    expect(body.result).toMatchObject({ result: [2, 3] });
  });

  it.each<[OperatingMode, number | undefined, number | undefined]>([
    ['new', 100, 0],
    ['old', 0, 0],
    ['off', undefined, undefined],
  ])('is billed by the %s server: %s seconds, and %s for what is in it', async (mode, whole, inner) => {
    const clock = createVirtualClock(0);
    const portal = await openPortal({ clock, operating: { mode } });
    portal.faults.add({ kind: 'delay', milliseconds: 200_000 });
    const first = call(portal, 'batch', { cmd: ['server.time'] }).catch(() => undefined);
    await expect.poll(() => clock.sleeping(), { timeout: 20_000 }).toBe(2);
    await clock.advance(200_000);
    await first;
    await expect.poll(() => portal.log().length, { timeout: 20_000 }).toBe(1);
    const { body } = await call(portal, 'batch', { cmd: ['server.time'] });
    expect((body.time as { operating?: number }).operating).toBe(whole);
    const { result_time: times } = body.result as { result_time: { operating?: number }[] };
    expect(times[0]?.operating).toBe(inner);
  });

  it('refuses what comes after the fiftieth, one by one', async () => {
    const cmd = Object.fromEntries(Array.from({ length: 52 }, (_, index) => [`c${index}`, 'server.time']));
    const { result, result_error: refused } = await runBatch({ cmd });
    expect(Object.keys(result as object)).toHaveLength(50);
    expect(refused).toEqual({
      c50: error('ERROR_BATCH_LENGTH_EXCEEDED'),
      c51: error('ERROR_BATCH_LENGTH_EXCEEDED'),
    });
  });

  it('has a time for each that went well', async () => {
    const portal = await openPortal({ clock: createVirtualClock(0) });
    const { body } = await call(portal, 'batch', { cmd: { a: 'server.time', b: 'no.such' } });
    expect(body.result).toMatchObject({ result_time: { a: { start: 0, duration: 0, operating: 0 } } });
    expect((body.result as { result_time: object }).result_time).not.toHaveProperty('b');
  });

  it('is refused without commands', async () => {
    const portal = await openPortal();
    expect(await call(portal, 'batch', {})).toMatchObject({ status: 400 });
  });
});
