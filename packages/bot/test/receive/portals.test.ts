import { command } from '@riposte/builder';
import { buildForm } from '@riposte/portal/form';
import { createTransport } from '@riposte/transport';
import { memoryEventLog } from '@riposte/transport/inbound';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bot, connect, type BotOptions, type Connection } from '@riposte/bot';

const transport = createTransport({ webhook: 'https://portal.example/rest/1/code/' });
const echo = command('echo', String);
const log = vi.spyOn(console, 'error');
beforeEach(() => {
  log.mockReset().mockImplementation(() => undefined);
});
const logged = (): string => log.mock.calls.map((call) => call.map(String).join(' ')).join('\n');

interface Event {
  readonly name?: string;
  readonly member?: string;
  readonly token?: string;
  readonly params?: string;
  readonly context?: string;
  readonly ts?: number;
}

const event = ({
  name = 'ONIMCOMMANDADD',
  member = 'acme',
  token = 't-acme',
  params = '',
  context = 'KEYBOARD',
  ts = 5,
}: Event): Request => {
  const called = {
    COMMAND_ID: 99,
    COMMAND: 'echo',
    COMMAND_PARAMS: params,
    COMMAND_CONTEXT: context,
    MESSAGE_ID: 7,
    BOT_ID: 39,
  };
  const body = buildForm({
    event: name,
    data: { COMMAND: { 99: called }, PARAMS: { DIALOG_ID: 'chat5' } },
    ts,
    auth: { member_id: member, application_token: token },
  });
  return new Request('http://bot.example/', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
};

const tokens: Readonly<Record<string, string>> = { acme: 't-acme', zenith: 't-zenith', lost: 't-lost' };
const connectionOf = (memberId: string): Promise<Connection> =>
  memberId === 'lost'
    ? Promise.reject(new Error('no tokens'))
    : Promise.resolve(connect({ transport, bot: { id: 39 } }));

/** What came of some requests: their statuses, and what the handler was called with. */
const receive = async (
  options: BotOptions,
  requests: readonly Event[],
  at: Parameters<typeof bot>[0] = connectionOf,
): Promise<{ readonly statuses: readonly number[]; readonly calls: readonly string[] }> => {
  const calls: string[] = [];
  const made = bot(at, options).on(echo, ({ params }) => {
    calls.push(params);
  });
  const statuses: number[] = [];
  for (const one of requests) statuses.push((await made.fetch(event(one))).status);
  await made.settled();
  return { statuses, calls };
};

const options: BotOptions = { applicationToken: (memberId) => tokens[memberId] };

describe('a bot of several portals', () => {
  it.each<[string, Event, number, number]>([
    ['a portal it knows', {}, 200, 1],
    ['another one, with its own token', { member: 'zenith', token: 't-zenith' }, 200, 1],
    ['a portal with the token of another', { member: 'zenith' }, 403, 0],
    ['a portal nobody knows', { member: 'stranger', token: 'undefined' }, 403, 0],
    ['no portal at all', { member: '' }, 403, 0],
    ['a portal with a name of JavaScript', { member: 'constructor', token: '' }, 403, 0],
    ['a portal whose connection cannot be had', { member: 'lost', token: 't-lost' }, 200, 0],
    ['an event of no known name', { name: 'ONSOMETHINGNEW' }, 200, 0],
  ])('hears %s', async (_name, request, status, count) => {
    const { statuses, calls } = await receive(options, [request]);
    expect(statuses).toEqual([status]);
    expect(calls).toHaveLength(count);
    expect(logged()).not.toContain('t-acme');
    if (request.member === 'lost') expect(logged()).toContain('An event of portal lost was lost');
  });

  it('says 503 while tokens cannot be looked up', async () => {
    const failing = (): never => {
      throw new Error('database');
    };
    expect((await receive({ applicationToken: failing }, [{}])).statuses).toEqual([503]);
    expect(logged()).toContain('database');
  });

  it('has to have tokens', () => {
    expect(() => bot(connectionOf)).toThrow('member_id');
  });
});

describe('an event that comes again', () => {
  const click = { params: 'a' };

  it.each<[string, readonly Event[], readonly string[]]>([
    ['a click that comes twice', [click, click], ['a']],
    ['clicks on two buttons of one command in one second', [click, { params: 'b' }], ['a', 'b']],
    ['clicks on one button, a second apart', [click, { ...click, ts: 6 }], ['a', 'a']],
    [
      'a typed command, however late it comes again',
      [{ context: 'TEXTAREA' }, { context: 'TEXTAREA', ts: 900 }],
      [''],
    ],
    ['the same of two portals', [click, { ...click, member: 'zenith', token: 't-zenith' }], ['a', 'a']],
  ])('%s', async (_name, requests, expected) => {
    const { calls, statuses } = await receive(options, requests);
    expect(calls).toEqual(expected);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('is recognised by a log that several bots share', async () => {
    const events = memoryEventLog();
    expect((await receive({ ...options, events }, [click])).calls).toEqual(['a']);
    expect((await receive({ ...options, events }, [click])).calls).toEqual([]);
  });

  it('is taken when the log fails: it may be the first time', async () => {
    const events = { remember: () => Promise.reject(new Error('disk full')) };
    expect((await receive({ ...options, events }, [click])).calls).toEqual(['a']);
    expect(logged()).toContain('disk full');
  });
});
