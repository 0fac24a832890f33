import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createTransport, memoryLimiterStore, type B24Like, type B24Result } from '@riposte/transport';
import { keyed, unkeyed } from '../helpers/message.ts';
import { createVirtualTime } from '../helpers/virtual-time.ts';

interface Request {
  readonly method: string;
  readonly params?: object;
  readonly requestId?: string;
}

const client = (
  make: (request: Request, count: number) => Promise<B24Result>,
): B24Like & { readonly seen: Request[] } => {
  const seen: Request[] = [];
  return {
    seen,
    getTargetOrigin: () => 'https://acme.bitrix24.com',
    actions: { v2: { call: { make: (request) => make(request, seen.push(request)) } } },
  };
};

const answered = (result: unknown): B24Result => ({ isSuccess: true, getData: () => ({ result, time: {} }) });
const failed = (error: object): Promise<never> =>
  Promise.reject(Object.assign(new Error('failed at https://acme.bitrix24.com/rest/1/s3cret/x'), error));
const message = unkeyed(39, 'chat5', 'x');

describe("another client's instance", () => {
  it('is called by its own name, with an id to trace it by', async () => {
    const b24 = client(() => Promise.resolve(answered(7)));
    const transport = createTransport({ b24 });
    expect(transport.portal).toBe('https://acme.bitrix24.com');
    expect(await transport.send(message)).toEqual({ status: 'sent', messageId: 7 });
    expect(b24.seen).toEqual([
      {
        method: 'imbot.message.add',
        params: message.params,
        requestId: expect.stringMatching(/^[\da-f-]{36}$/),
      },
    ]);
  });

  it.each<[string, object, object]>([
    [
      'a code and a status',
      { code: 'ACCESS_DENIED', status: 403 },
      { status: 'rejected', code: 'ACCESS_DENIED', httpStatus: 403 },
    ],
    ['a page of a gateway', { code: 'ERR_BAD_RESPONSE', status: 502 }, { status: 'unknown' }],
    [
      'a lost connection',
      { code: 'ERR_NETWORK', status: 0 },
      { status: 'unknown', cause: { code: 'ERR_NETWORK' } },
    ],
    ['an answer cut short', { code: 'ERR_BAD_RESPONSE', status: 200 }, { status: 'unknown' }],
    ['a time-out', { code: 'REQUEST_TIMEOUT', status: 0 }, { status: 'unknown' }],
    ['a reset', { code: 'ECONNRESET', status: 0 }, { status: 'unknown' }],
    ['its own puzzle', { code: 'JSSDK_UNKNOWN_ERROR', status: 0 }, { status: 'unknown' }],
    ['nothing at all', {}, { status: 'unknown', cause: { code: 'CONNECTION_LOST' } }],
    ['a number', { code: 100, status: 400 }, { status: 'rejected', code: '100' }],
    ['no way there', { code: 'ECONNREFUSED', status: 0 }, { status: 'deferred' }],
    [
      'a bad certificate',
      { code: 'CERT_HAS_EXPIRED', status: 0 },
      { status: 'rejected', code: 'CERT_HAS_EXPIRED' },
    ],
    [
      'the vendor holding it',
      { code: 'OVERLOAD_LIMIT', status: 503 },
      { status: 'rejected', permanent: false },
    ],
  ])('that throws %s', async (_name, error, expected) => {
    const time = createVirtualTime();
    const transport = createTransport(
      { b24: client(() => failed(error)) },
      { clock: time.clock, limiter: { store: memoryLimiterStore() } },
    );
    const outcome = await time.drive(transport.send(message));
    expect(outcome).toMatchObject(expected);
    expect(inspect(outcome, { depth: 9, showHidden: true })).not.toContain('s3cret');
  });

  it('that gives an error instead of throwing it', async () => {
    const soft: B24Result = {
      isSuccess: false,
      status: 400,
      getData: () => undefined,
      getErrors: () => [{ code: 'MESSAGE_EMPTY', status: 400, message: 'Empty' }],
    };
    expect(await createTransport({ b24: client(() => Promise.resolve(soft)) }).send(message)).toMatchObject({
      code: 'MESSAGE_EMPTY',
      description: 'Empty',
    });
  });

  it.each<[string, B24Result]>([
    ['says nothing of its error', { isSuccess: false, getData: () => undefined }],
    ['has no result', { isSuccess: true, getData: () => undefined }],
    [
      'throws while it is read',
      {
        isSuccess: true,
        getData: () => {
          throw new Error('broken');
        },
      },
    ],
  ])('that %s leaves it unknown', async (_name, answer) => {
    expect(await createTransport({ b24: client(() => Promise.resolve(answer)) }).send(message)).toMatchObject(
      { status: 'unknown' },
    );
  });

  it('that throws at once, or is no client, leaves it unknown', async () => {
    const broken = client(() => {
      throw new Error('broken');
    });
    expect(await createTransport({ b24: broken }).send(message)).toMatchObject({ status: 'unknown' });
  });

  it('that never answers is left behind', async () => {
    const silent = client(() => new Promise(() => undefined));
    expect(await createTransport({ b24: silent }, { timeout: 30 }).send(message)).toMatchObject({
      status: 'unknown',
      cause: { code: 'TIMEOUT' },
    });
    const late = AbortSignal.timeout(30);
    expect(await createTransport({ b24: silent }).send(message, { signal: late })).toMatchObject({
      cause: { code: 'ABORTED' },
    });
  });

  it('is asked again under the same key', async () => {
    const time = createVirtualTime();
    const b24 = client((_request, count) =>
      count === 1 ? failed({ code: 'ERR_NETWORK' }) : Promise.resolve(answered({ id: 7 })),
    );
    const transport = createTransport(
      { b24 },
      { clock: time.clock, limiter: { store: memoryLimiterStore() } },
    );
    expect(await time.drive(transport.send(keyed(39, 'chat5', 'x')))).toEqual({
      status: 'sent',
      messageId: 7,
    });
    expect(b24.seen[0]?.params).toEqual(b24.seen[1]?.params);
  });

  it('may not know its portal', async () => {
    const { actions } = client(() => Promise.resolve(answered(1)));
    const transport = createTransport({ b24: { actions } });
    expect(transport.portal).toBe('');
    expect(await transport.call('server.time')).toBe(1);
  });
});
