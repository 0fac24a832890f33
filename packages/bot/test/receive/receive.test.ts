import fc from 'fast-check';
import { command } from '@riposte/builder';
import { createTransport } from '@riposte/transport';
import { buildForm } from '@riposte/portal/form';
import { bot, connect, type Bot } from '@riposte/bot';
import { listen } from '@riposte/bot/node';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

const transport = createTransport({ webhook: 'https://portal.example/rest/1/code/' });

const counting = (applicationToken?: string): { readonly echoBot: Bot; readonly calls: () => number } => {
  let calls = 0;
  const echoBot = bot(connect({ transport, bot: { id: 39 } }), { applicationToken }).on(
    command('echo'),
    () => {
      calls += 1;
      return undefined;
    },
  );
  return { echoBot, calls: () => calls };
};

const event = (
  token: string | undefined,
  { botId = 39, messageId = 7 }: { readonly botId?: number; readonly messageId?: number } = {},
): string =>
  buildForm({
    event: 'ONIMCOMMANDADD',
    data: {
      COMMAND: { 99: { COMMAND_ID: 99, COMMAND: 'echo', MESSAGE_ID: messageId, BOT_ID: botId } },
      PARAMS: { DIALOG_ID: 'chat5' },
    },
    ...(token !== undefined && { auth: { application_token: token } }),
  });

const post = (body: string, headers: Record<string, string> = {}): Request =>
  new Request('http://bot.example/', { method: 'POST', body, headers });

const postJson = (body: string): Request => post(body, { 'Content-Type': 'application/json' });

const jsonEvent = JSON.stringify({
  event: 'ONIMBOTV2COMMANDADD',
  data: {
    bot: { id: 39 },
    command: { id: 99, command: '/echo', params: '' },
    message: { id: 7 },
    chat: { dialogId: 'chat5' },
  },
  auth: { application_token: 't0ken' },
});

const broken = (): Request => {
  const body = new ReadableStream({
    start: (controller) => {
      controller.error(new Error('gone'));
    },
  });
  return new Request('http://bot.example/', { method: 'POST', body, duplex: 'half' } as RequestInit);
};

describe('fetch', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  beforeEach(() => {
    log.mockClear();
  });

  it.each<[string, Request, number, number]>([
    ['an event with the token', post(event('t0ken')), 200, 1],
    ['an event with another token', post(event('t0kem')), 403, 0],
    ['an event with no token', post(event(undefined)), 403, 0],
    ['an event of no known shape', post('event=ONAPPINSTALL&auth[application_token]=t0ken'), 200, 0],
    ['a body that is no event', post('hello=world'), 400, 0],
    ['an empty body', post(''), 400, 0],
    ['JSON with no token', postJson('{"event":"ONIMCOMMANDADD"}'), 403, 0],
    ['JSON with the token', postJson(jsonEvent), 200, 1],
    ['JSON that breaks off', postJson('{"event":'), 400, 0],
    ['JSON that is no object', postJson('[1]'), 400, 0],
    ['10,000 nested brackets', post(`event${'[x]'.repeat(10_000)}=1`), 400, 0],
    ['keys that are not for maps', post('__proto__[event]=1&constructor[prototype][x]=2'), 400, 0],
    ['too large a body', post(`event=${'x'.repeat(4_200_000)}`), 413, 0],
    ['a body that breaks off', broken(), 400, 0],
    ['an event of another bot', post(event('t0ken', { botId: 77 })), 200, 0],
    ['a GET', new Request('http://bot.example/'), 405, 0],
  ])('%s', async (_name, request, status, runs) => {
    const { echoBot, calls } = counting('t0ken');
    expect((await echoBot.fetch(request)).status).toBe(status);
    await echoBot.settled();
    expect(calls()).toBe(runs);
  });

  it('gives a response to any body, whatever it claims to be, and runs nothing for it', async () => {
    const { echoBot, calls } = counting('t0ken');
    const piece = fc.constantFrom(
      ...[
        'event=',
        'ONIMCOMMANDADD',
        '&',
        '[',
        ']',
        '=',
        '%',
        '%5B',
        '{',
        '"',
        ':',
        '__proto__',
        'data',
        'auth',
      ],
    );
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.json(),
    );
    const type = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain');
    await fc.assert(
      fc.asyncProperty(body, type, async (text, contentType) => {
        const { status } = await echoBot.fetch(post(text, { 'Content-Type': contentType }));
        expect([200, 400, 403]).toContain(status);
      }),
    );
    await echoBot.settled();
    expect(calls()).toBe(0);
  });

  it('without a token trusts the first one it sees, and no other after it', async () => {
    const { echoBot, calls } = counting();
    const statuses = [];
    for (const [messageId, token] of [undefined, '', 'first', 'other', 'first'].entries()) {
      statuses.push((await echoBot.fetch(post(event(token, { messageId: messageId + 1 })))).status);
    }
    await echoBot.settled();
    expect(statuses).toEqual([403, 403, 200, 403, 200]);
    expect(calls()).toBe(2);
    expect(log.mock.calls.map(([line]) => String(line).slice(0, 24))).toEqual([
      'An event was refused: it',
      'An event was refused: it',
      'No applicationToken was ',
      'An event was refused: it',
    ]);
  });

  it('refuses an empty token when it is made, not at every event', () => {
    expect(() => counting('')).toThrow('applicationToken is empty');
  });

  it('answers before the work is done', async () => {
    let finish = (): void => undefined;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    let isDone = false;
    const slow = bot(connect({ transport, bot: { id: 39 } })).on(command('echo'), async () => {
      await gate;
      isDone = true;
    });
    expect((await slow.fetch(post(event('t')))).status).toBe(200);
    expect(isDone).toBe(false);
    finish();
    await slow.settled();
    expect(isDone).toBe(true);
  });
});

describe('listen', () => {
  it('serves over HTTP, refuses what is too long, and says when its port is taken', async () => {
    const { echoBot, calls } = counting('t0ken');
    const { url, close } = await listen(echoBot);
    onTestFinished(close);
    const send = (init: RequestInit): Promise<Response> => fetch(url, init);
    expect((await send({ method: 'POST', body: event('t0ken') })).status).toBe(200);
    expect((await send({ method: 'GET' })).status).toBe(405);
    expect((await send({ method: 'POST', body: 'x'.repeat(4_500_000) })).status).toBe(413);
    await echoBot.settled();
    expect(calls()).toBe(1);
    await expect(listen(echoBot, { port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('closes although a handler hangs', async () => {
    const hanging = bot(connect({ transport, bot: { id: 39 } })).on(
      command('echo'),
      () => new Promise(() => undefined),
    );
    const { url, close } = await listen(hanging, { grace: 20 });
    expect((await fetch(url, { method: 'POST', body: event('t') })).status).toBe(200);
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  it('names an IPv6 address as URLs do', async () => {
    const { echoBot } = counting();
    const { url, close } = await listen(echoBot, { host: '::1' });
    onTestFinished(close);
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+\/$/);
  });
});
