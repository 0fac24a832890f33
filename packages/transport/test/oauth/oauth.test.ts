import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createVirtualClock, type Portal, type RequestEntry } from '@riposte/emulator';
import {
  createTransport,
  memoryLimiterStore,
  memoryTokenStore,
  type Tokens,
  type TokenStore,
} from '@riposte/transport';
import { openPortal } from '../helpers/open-portal.ts';
import { serveTokens } from '../helpers/token-server.ts';
import { tokensFor } from '../helpers/tokens.ts';

const hour = 3_600_000;

/** Calls of methods: not those for tokens. */
const callsOf = (portal: Portal): readonly RequestEntry[] =>
  portal
    .log()
    .filter((entry) => entry.kind === 'request')
    .filter(({ path }) => path.startsWith('/rest/'));

const open = async (change: Partial<Tokens> = {}, instead?: Parameters<typeof serveTokens>[1]) => {
  const clock = createVirtualClock();
  const portal = await openPortal({ clock, memberId: 'acme' });
  const server = await serveTokens(portal.url, instead);
  const store = memoryTokenStore({ acme: { ...tokensFor(portal, server.url), ...change } });
  const connect = (tokens: TokenStore = store, servers: readonly string[] | undefined = ['127.0.0.1']) =>
    createTransport(
      { oauth: { memberId: 'acme', ...portal.application, tokens, servers } },
      { clock, limiter: { store: memoryLimiterStore(), rate: 1_000, burst: 1_000 } },
    );
  return { clock, portal, server, store, connect };
};

describe('an application', () => {
  it('calls with its token in the body, not in the address', async () => {
    const { portal, server, connect } = await open();
    expect(await connect().call('profile')).toMatchObject({ ID: expect.anything() });
    expect(callsOf(portal)).toMatchObject([{ method: 'profile', path: '/rest/profile', status: 200 }]);
    expect(server.asked).toEqual([]);
    expect(connect().portal).toBe('');
  });

  it('refreshes once when many calls meet an expired token, and loses none', async () => {
    const { clock, server, store, connect } = await open();
    const transports = [connect(), connect(), connect()];
    await Promise.all(transports.map(({ call }) => call('profile')));
    await clock.advance(2 * hour);
    const before = await store.get('acme');
    const calls = Array.from({ length: 30 }, (_, index) => transports[index % 3]!.call('profile'));
    await Promise.all(calls);
    expect(server.asked).toHaveLength(1);
    expect(await store.get('acme')).not.toEqual(before);
  });

  it('refreshes when the portal says so, whatever its own clock says', async () => {
    const { portal, server, connect } = await open();
    const transport = connect();
    portal.faults.add({ kind: 'expireToken' });
    expect(await transport.call('profile')).toMatchObject({ ID: expect.anything() });
    expect(server.asked).toHaveLength(1);
    expect(Object.fromEntries(new URLSearchParams(server.asked[0]))).toMatchObject({
      grant_type: 'refresh_token',
      client_id: portal.application.clientId,
    });
  });

  it("takes another's tokens instead of refreshing again", async () => {
    const { clock, portal, server, store, connect } = await open();
    const transport = connect();
    await transport.call('profile');
    await clock.advance(2 * hour);
    const old = (await store.get('acme'))?.refreshToken ?? '';
    await store.compareAndSwap('acme', old, tokensFor(portal, server.url));
    expect(await transport.call('profile')).toMatchObject({ ID: expect.anything() });
    expect(server.asked).toEqual([]);
  });

  it('reads the store again when another used the refresh token in between', async () => {
    const { clock, portal, server, store, connect } = await open();
    await clock.advance(2 * hour);
    // Another process, without a lock between the two, refreshes after this one has read the store.
    const other = memoryTokenStore({ acme: (await store.get('acme'))! });
    let reads = 0;
    const racing: TokenStore = {
      ...store,
      get: async (memberId) => {
        const known = await store.get(memberId);
        reads += 1;
        if (reads === 2) {
          await connect(other).call('profile');
          await store.compareAndSwap('acme', known?.refreshToken ?? '', (await other.get('acme'))!);
        }
        return known;
      },
    };
    expect(await connect(racing).call('profile')).toMatchObject({ ID: expect.anything() });
    expect(server.asked).toHaveLength(2);
    expect(callsOf(portal).filter(({ error }) => error !== null)).toEqual([]);
  });
});

describe('an application that gets no token', () => {
  it.each<[string, Partial<Tokens>, Parameters<typeof serveTokens>[1], object]>([
    [
      'because its chain is over',
      { refreshToken: 'used', expires: 1 },
      undefined,
      { name: 'PortalError', code: 'invalid_grant' },
    ],
    ['because the server fails', { expires: 1 }, [500, '<html>'], { name: 'ConnectionError', sent: 'no' }],
    ['because the server says nothing', { expires: 1 }, [200, '{}'], { name: 'ConnectionError', sent: 'no' }],
    [
      'because half of it is missing',
      { expires: 1 },
      [200, '{"access_token":"a"}'],
      { name: 'ConnectionError', sent: 'no' },
    ],
    ['because the connection breaks', { expires: 1 }, 'reset', { name: 'ConnectionError', sent: 'no' }],
    [
      'because the server is a stranger',
      { expires: 1, serverEndpoint: 'https://evil.example/rest/' },
      undefined,
      { code: 'SERVER_NOT_TRUSTED', sent: 'never' },
    ],
    [
      'because the server is no address',
      { expires: 1, serverEndpoint: 'oauth' },
      undefined,
      { code: 'SERVER_NOT_TRUSTED', sent: 'never' },
    ],
    [
      'because the way there is open to all',
      { expires: 1, serverEndpoint: 'http://oauth.example/rest/' },
      undefined,
      { code: 'SERVER_NOT_TRUSTED' },
    ],
    [
      'because its portal has no address',
      { clientEndpoint: 'nowhere' },
      undefined,
      { code: 'ENDPOINT_NOT_TRUSTED', sent: 'never' },
    ],
    [
      'because its portal is open to all',
      { clientEndpoint: 'http://portal.example/rest/' },
      undefined,
      { code: 'ENDPOINT_NOT_TRUSTED', sent: 'never' },
    ],
  ])('%s says so and sends nothing', async (_name, change, instead, expected) => {
    const { portal, connect, store } = await open(change, instead);
    const error: unknown = await connect()
      .call('profile', {}, { deadline: 1_795_359_900_000 })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(expected);
    expect(callsOf(portal)).toEqual([]);
    const { refreshToken = '', accessToken = '' } = (await store.get('acme')) ?? {};
    for (const secret of [refreshToken, accessToken, portal.application.clientSecret].filter(
      (text) => text.length > 8,
    ))
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
  });

  it('because none is kept', async () => {
    const { connect } = await open();
    await expect(connect(memoryTokenStore()).call('profile')).rejects.toMatchObject({
      code: 'NOT_INSTALLED',
    });
  });

  it('because the store is broken', async () => {
    const { connect } = await open();
    const broken: TokenStore = {
      get: () => Promise.reject(new Error('t0ken in a message')),
      compareAndSwap: () => Promise.resolve(false),
    };
    const error: unknown = await connect(broken)
      .call('profile', {}, { deadline: 1_795_359_900_000 })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'TOKEN_STORE', sent: 'no' });
    expect(inspect(error)).not.toContain('t0ken');
  });

  it('asks nobody but the vendor when it names no server', async () => {
    const { connect, server } = await open({ expires: 1 });
    await expect(connect(undefined, []).call('profile')).rejects.toMatchObject({
      code: 'SERVER_NOT_TRUSTED',
    });
    expect(server.asked).toEqual([]);
  });
});
