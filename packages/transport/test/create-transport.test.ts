import { inspect } from 'node:util';
import { startPortal } from '@riposte/emulator';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Method } from '@riposte/portal';
import {
  ConnectionError,
  createTransport,
  memoryLimiterStore,
  PortalError,
  type WebhookCredentials,
} from '@riposte/transport';
import { message } from './helpers/message.ts';
import { serve } from './helpers/serve.ts';

const clientId = 'cl13nt-1d';

describe('against the emulator', () => {
  const open = async (): Promise<Awaited<ReturnType<typeof startPortal>>> => {
    const portal = await startPortal({ firstIds: { bot: 39, command: 99, message: 33871 } });
    onTestFinished(() => portal.close());
    return portal;
  };

  it('calls methods, sends a message and gives its id', async () => {
    const portal = await open();
    const transport = createTransport({ webhook: portal.webhook, clientId });
    const handler = 'http://127.0.0.1:9/';
    expect(await transport.call('server.time')).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(
      await transport.call('imbot.register', {
        CODE: 'e',
        EVENT_HANDLER: handler,
        PROPERTIES: { NAME: 'E' },
      }),
    ).toBe(39);
    const command = {
      BOT_ID: 39,
      COMMAND: 'echo',
      LANG: [{ LANGUAGE_ID: 'en' }],
      EVENT_COMMAND_ADD: handler,
    };
    expect(await transport.call('imbot.command.register', command)).toBe(99);
    await portal.say({ userId: 1, dialog: 'chat1', text: '/echo' });
    expect(await transport.send(message())).toEqual({ status: 'sent', messageId: 33872 });
    expect(portal.messages(1).map(({ text }) => text)).toEqual(['/echo', 'x']);
  });

  it('gives a refusal its code, and says that it is one', async () => {
    const { webhook } = await open();
    const transport = createTransport({ webhook, clientId });
    expect(await transport.send(message())).toEqual({
      status: 'rejected',
      code: 'COMMAND_ID_ERROR',
      description: 'Command not found',
      httpStatus: 400,
      permanent: true,
    });
    await expect(transport.call('no.such.method')).rejects.toThrow(PortalError);
    await expect(transport.call('no.such.method')).rejects.toMatchObject({
      code: 'ERROR_METHOD_NOT_FOUND',
      httpStatus: 404,
      method: 'no.such.method',
    });
    const stranger = createTransport({ webhook: webhook.replace(/[^/]+\/$/, 'wrong/') });
    expect(await stranger.send(message())).toMatchObject({ status: 'rejected', code: 'INVALID_CREDENTIALS' });
  });
});

describe('what it sends', () => {
  const seenBy = async (credentials: Omit<WebhookCredentials, 'webhook'>, method: string, params: object) => {
    let seen: { readonly url: string; readonly [key: string]: unknown } = { url: '' };
    const webhook = await serve((request, response, body) => {
      const { method, url = '', headers } = request;
      seen = { method, url, type: headers['content-type'], body: JSON.parse(body) };
      response.end('{"result":1}');
    });
    await createTransport({ webhook, ...credentials }).call(method, { ...params });
    return seen;
  };

  it.each<[string, object, object]>([
    ['imbot.command.answer', {}, { CLIENT_ID: clientId }],
    ['IMBOT.Register', {}, { CLIENT_ID: clientId }],
    ['imbot.v2.Bot.register', {}, { botToken: 'b0t-t0ken' }],
    ['im.message.add', {}, {}],
    ['im.notify', {}, {}],
    ['im.notify', { TAG: 'order' }, { CLIENT_ID: clientId }],
    ['server.time', {}, {}],
  ])('%s with %j carries %j', async (method, params, secrets) => {
    const { url, ...seen } = await seenBy({ clientId, botToken: 'b0t-t0ken' }, method, { A: 1, ...params });
    expect(seen).toEqual({ method: 'POST', type: 'application/json', body: { A: 1, ...params, ...secrets } });
    expect(url).toMatch(new RegExp(`^/rest/1/s3cretcode/${method}\\?bx24_request_id=[\\da-f-]{36}$`));
  });

  it('the CLIENT_ID where a second-generation bot has no token of its own', async () => {
    expect(await seenBy({ clientId }, 'imbot.v2.Bot.register', {})).toMatchObject({
      body: { botToken: clientId },
    });
  });

  it('whole characters, since PHP takes a body with half of one for empty', async () => {
    const { body } = await seenBy({}, 'im.message.add', { MESSAGE: 'half \ud83d and whole \ud83d\ude00' });
    expect(body).toEqual({ MESSAGE: 'half \ufffd and whole \ud83d\ude00' });
  });
});

describe('outcomes', () => {
  it.each<[string, number, string, object]>([
    ['an id', 200, '{"result":5}', { status: 'sent', messageId: 5 }],
    ['an id that is none', 200, '{"result":1.5}', { status: 'unknown' }],
    ['an id as text', 200, '{"result":"5"}', { status: 'unknown' }],
    ['null', 200, '{"result":null}', { status: 'unknown' }],
    ['a result beside an error of null', 200, '{"result":5,"error":null}', { status: 'sent', messageId: 5 }],
    ['a held application', 503, '{"error":"OVERLOAD_LIMIT"}', { status: 'rejected', permanent: false }],
    ['a new code of a broken server', 500, '{"error":"SOMETHING_NEW"}', { status: 'unknown' }],
    ['a gateway that speaks JSON', 504, '{"error":"GATEWAY"}', { status: 'unknown' }],
    ['a request time-out', 408, '{"error":"X"}', { status: 'unknown' }],
    ['a 429 with a page', 429, '<html>slow down</html>', { status: 'deferred' }],
    ['not modified, which is no redirect', 304, '', { status: 'unknown' }],
    ['true: the command was too old', 200, '{"result":true}', { status: 'undelivered' }],
    [
      'an error with HTTP 200',
      200,
      '{"error":"MESSAGE_EMPTY"}',
      { status: 'rejected', code: 'MESSAGE_EMPTY', httpStatus: 200 },
    ],
    [
      'a rate limit',
      503,
      '{"error":"QUERY_LIMIT_EXCEEDED"}',
      { status: 'deferred', reason: 'QUERY_LIMIT_EXCEEDED' },
    ],
    ['the same in lower case', 503, '{"error":"query_limit_exceeded"}', { status: 'deferred' }],
    ['a bare 429', 429, '{"error":""}', { status: 'deferred' }],
    ['an inner error', 500, '{"error":"INTERNAL_SERVER_ERROR"}', { status: 'unknown' }],
    ['an empty code with 500', 500, '{"error":""}', { status: 'unknown' }],
    ['an empty code with 400', 400, '{"error":""}', { status: 'rejected', code: '' }],
    [
      'a number for a code',
      400,
      '{"error":0,"error_description":"TypeError"}',
      { status: 'rejected', code: '0', description: 'TypeError' },
    ],
    [
      'a nested error',
      400,
      '{"error":{"code":"X_EXCEPTION","message":"m"}}',
      { status: 'rejected', code: 'X_EXCEPTION' },
    ],
    [
      'a page of a gateway',
      502,
      '<html>Bad Gateway</html>',
      { status: 'unknown', cause: { code: 'UNREADABLE_ANSWER' } },
    ],
    ['a page with HTTP 200', 200, '<html>maintenance</html>', { status: 'unknown' }],
    ['half an answer', 200, '{"result":', { status: 'unknown' }],
    ['a list', 200, '[1]', { status: 'unknown' }],
    ['a result with HTTP 500', 500, '{"result":1}', { status: 'unknown' }],
    ['a renamed portal', 302, '', { status: 'rejected', code: 'PORTAL_MOVED', permanent: true }],
  ])('%s', async (_name, status, body, expected) => {
    const webhook = await serve((_request, response) => {
      response.writeHead(
        status,
        status === 302 ? { Location: 'https://new.example/rest/1/s3cretcode/x' } : {},
      );
      response.end(body);
    });
    expect(await createTransport({ webhook, clientId }).send(message())).toMatchObject(expected);
  });

  it.each<[Method, string, object]>([
    ['imbot.v2.Command.answer', '{"result":true}', { status: 'accepted' }],
    ['imbot.v2.Command.answer', '{}', { status: 'unknown' }],
    ['imbot.v2.Chat.Message.send', '{"id":6,"uuidMap":[]}', { status: 'sent', messageId: 6 }],
    ['imbot.v2.Chat.Message.update', '{"result":true}', { status: 'sent' }],
    ['imbot.message.add', 'null', { status: 'unknown' }],
    ['imbot.message.update', 'true', { status: 'sent' }],
    ['im.message.update', 'false', { status: 'unknown' }],
    ['im.notify', '7', { status: 'sent', messageId: 7 }],
    ['im.notify', 'false', { status: 'undelivered' }],
    ['im.notify.system.add', 'true', { status: 'sent' }],
  ])('%s answering %s', async (method, result, expected) => {
    const webhook = await serve((_request, response) => response.end(`{"result":${result}}`));
    expect(await createTransport({ webhook }).send({ ...message(), method })).toMatchObject(expected);
  });
});

describe('when no answer comes', () => {
  it('a port nobody listens on: deferred, nothing was sent', async () => {
    const { send } = createTransport(
      { webhook: 'http://127.0.0.1:1/rest/1/s3cretcode/' },
      { fetch: portless },
    );
    expect(await send(message())).toMatchObject({ status: 'deferred', until: expect.any(Date) });
  });

  /** Port 1 is on fetch's list of bad ports; any closed one will do. */
  const portless: typeof fetch = (input, init) => fetch((input as string).replace(':1/', ':59999/'), init);

  it('a certificate nobody vouches for: rejected, nothing was sent', async () => {
    const refused: typeof fetch = () =>
      Promise.reject(new TypeError('fetch failed', { cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } }));
    const { send } = createTransport({ webhook: 'https://never.example/rest/1/c/' }, { fetch: refused });
    expect(await send(message())).toMatchObject({ status: 'rejected', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  });

  it('a connection that breaks after the request: unknown', async () => {
    const webhook = await serve((request) => request.socket.destroy());
    expect(await createTransport({ webhook }).send(message())).toMatchObject({
      status: 'unknown',
      cause: { name: 'ConnectionError', sent: 'maybe' },
    });
  });

  it('a portal that is silent: unknown after the time allowed', async () => {
    const webhook = await serve(() => undefined);
    const outcome = await createTransport({ webhook }, { timeout: 50 }).send(message());
    expect(outcome).toMatchObject({ status: 'unknown', cause: { code: 'TIMEOUT' } });
    await expect(createTransport({ webhook }, { timeout: 50 }).call('server.time')).rejects.toThrow(
      ConnectionError,
    );
  });

  it('a caller who gives up: rejects before, unknown after', async () => {
    const early = AbortSignal.abort(new Error('changed my mind'));
    const { send } = createTransport({ webhook: 'https://never.example/rest/1/s3cretcode/' });
    await expect(send(message(), { signal: early })).rejects.toThrow('changed my mind');

    const late = new AbortController();
    const webhook = await serve(() => {
      late.abort();
    });
    expect(await createTransport({ webhook }).send(message(), { signal: late.signal })).toMatchObject({
      status: 'unknown',
      cause: { code: 'ABORTED' },
    });
  });
});

describe('what it does not take', () => {
  const { call, send } = createTransport({ webhook: 'https://never.example/rest/1/s3cretcode/' });
  it.each(['../../2/other/server.time', 'server.time?auth=1', '', 'a b'])('the method %j', async (method) => {
    await expect(call(method)).rejects.toThrow('is no name of a REST method');
  });

  // What plain JavaScript passes. A name that is no text used to end the process.
  it.each([null, undefined, 5, ['profile']])('the method %j', async (method) => {
    const careless: (method: unknown) => Promise<unknown> = call as never;
    await expect(careless(method)).rejects.toThrow(`"${String(method)}" is no name of a REST method`);
  });

  it.each([
    null,
    undefined,
    'x',
    {},
    { method: 'im.message.add', params: null },
    Promise.resolve(message()),
    { safeCompile: () => undefined },
  ])('the message %j', async (given) => {
    const careless: (message: unknown) => Promise<unknown> = send as never;
    await expect(careless(given)).rejects.toThrow('send takes what reply(…).compile(target) gives');
  });

  it('a message of a method that is none', async () => {
    const careless: (message: unknown) => Promise<unknown> = send as never;
    await expect(careless({ ...message(), method: '../x' })).rejects.toThrow('no name of a REST method');
  });

  // The portal would post the first message of an empty key and swallow all after it.
  it.each(['', 118, null])('the key %j', async (key) => {
    const careless: (message: unknown, options: unknown) => Promise<unknown> = send as never;
    await expect(careless(message(), { key })).rejects.toThrow('key is empty or no text');
  });

  it('parameters that are no JSON', async () => {
    await expect(send(message({ X: 1n }))).rejects.toThrow(TypeError);
  });

  it.each([0, -1, 1.5, NaN, Infinity])('the timeout %j', (timeout) => {
    expect(() => createTransport({ webhook: 'https://never.example/rest/1/c/' }, { timeout })).toThrow(
      'milliseconds',
    );
  });
});

describe('secrets', () => {
  it('stand in nothing that can be printed', async () => {
    const webhook = await serve((request, response) => {
      response.statusCode = 400;
      response.end(
        JSON.stringify({ error: 'X', error_description: `No access: ${request.url ?? ''} with ${clientId}` }),
      );
    });
    const transport = createTransport({ webhook, clientId });
    const error: unknown = await transport.call('imbot.register').catch((thrown: unknown) => thrown);
    const outcome = await transport.send(message());
    const broken = createTransport({ webhook: 'https://127.0.0.1:9/rest/1/s3cretcode/', clientId });
    const unreachable = await broken.send(message());
    const printed = [transport, error, outcome, unreachable]
      .flatMap((value) => [
        inspect(value, { depth: 9, showHidden: true }),
        JSON.stringify(value),
        String(value),
      ])
      .join('\n');
    expect(printed).toContain('[redacted]');
    expect(printed).not.toContain('s3cretcode');
    expect(printed).not.toContain(clientId);
  });
});

describe('options', () => {
  it.each<[string, object]>([
    ['keyedTimeout', { keyedTimeout: 0 }],
    ['concurrency', { concurrency: 0.5 }],
    ['batchFrom', { batchFrom: -1 }],
    ['limiter.burst', { limiter: { burst: 0 } }],
    ['limiter.rate', { limiter: { rate: 0 } }],
    ['limiter.rate', { limiter: { rate: Infinity } }],
  ])('names %s of %j', (name, options) => {
    expect(() => createTransport({ webhook: 'https://never.example/rest/1/c/' }, options)).toThrow(
      `${name} is `,
    );
  });

  it('counts addresses apart that leave by different ways', async () => {
    const webhook = await serve((_request, response) => response.end('{"result":1}'));
    const store = memoryLimiterStore();
    for (const egress of ['a', 'b']) {
      const limiter = { store, egress, rate: 0.001, burst: 1 };
      expect(await createTransport({ webhook }, { limiter }).call('server.time')).toBe(1);
    }
  });
});
