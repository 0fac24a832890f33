import { createVirtualClock, type Portal } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { openPortal } from '../open-portal.ts';

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const ask = async (portal: Portal, params: Readonly<Record<string, string>>): Promise<Answer> => {
  const { clientId, clientSecret } = portal.application;
  const query = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...params });
  const response = await fetch(`${portal.url}/oauth/token/`, { method: 'POST', body: query });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const refresh = (portal: Portal, token: string): Promise<Answer> =>
  ask(portal, { grant_type: 'refresh_token', refresh_token: token });

const callWith = async (portal: Portal, auth: string): Promise<Answer> => {
  const response = await fetch(`${portal.url}/rest//app.info`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ auth }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const open = async (): Promise<{ portal: Portal; clock: ReturnType<typeof createVirtualClock> }> => {
  const clock = createVirtualClock();
  return { portal: await openPortal({ clock }), clock };
};

describe('tokens (transport.md §1.9)', () => {
  it('work for an hour', async () => {
    const { portal, clock } = await open();
    const { access } = portal.issueTokens();
    expect((await callWith(portal, access)).status).toBe(200);
    await clock.advance(3_600_000);
    expect(await callWith(portal, access)).toEqual({
      status: 401,
      body: { error: 'expired_token', error_description: 'The access token provided has expired.' },
    });
  });

  it('are refreshed once; the old access token dies with it', async () => {
    const { portal } = await open();
    const old = portal.issueTokens();
    const { status, body } = await refresh(portal, old.refresh);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { expires_in: 3_600, user_id: 1, expires: 1_795_363_500 },
    });
    expect(await callWith(portal, old.access)).toMatchObject({
      status: 401,
      body: { error: 'invalid_token' },
    });
    expect((await callWith(portal, String(body.access_token))).status).toBe(200);
    expect(await refresh(portal, old.refresh)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    expect((await refresh(portal, String(body.refresh_token))).status).toBe(200);
  });

  it('of ten that refresh at once, one gets them', async () => {
    const { portal } = await open();
    const old = portal.issueTokens();
    const all = await Promise.all(Array.from({ length: 10 }, () => refresh(portal, old.refresh)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('can be refreshed for 180 days', async () => {
    const { portal, clock } = await open();
    const old = portal.issueTokens();
    await clock.advance(180 * 86_400_000);
    expect(await refresh(portal, old.refresh)).toMatchObject({ body: { error: 'invalid_grant' } });
  });

  it('are given for a code, once and for 30 seconds; that answer does not say when they expire', async () => {
    const { portal, clock } = await open();
    const exchange = (code: string): Promise<Answer> =>
      ask(portal, { grant_type: 'authorization_code', code });
    const code = portal.authorizationCode();
    const { status, body } = await exchange(code);
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('expires');
    expect(await exchange(code)).toMatchObject({ body: { error: 'invalid_grant' } });
    const late = portal.authorizationCode();
    await clock.advance(30_000);
    expect(await exchange(late)).toMatchObject({ body: { error: 'invalid_grant' } });
  });

  it('expire on purpose', async () => {
    const { portal } = await open();
    const { access } = portal.issueTokens();
    portal.faults.add({ kind: 'expireToken' });
    expect(await callWith(portal, access)).toMatchObject({ status: 401, body: { error: 'expired_token' } });
  });

  it('are lost where the answer is: the exchange happened, and only faults that name it are played', async () => {
    const { portal } = await open();
    const old = portal.issueTokens();
    portal.faults.add({ kind: 'reset', times: null });
    portal.faults.add({ kind: 'reset', match: { method: 'oauth.token' } });
    await expect(refresh(portal, old.refresh)).rejects.toThrow();
    expect(await refresh(portal, old.refresh)).toMatchObject({ body: { error: 'invalid_grant' } });
    expect(portal.log()).toEqual([]);
    expect(portal.tokenLog()).toMatchObject([
      {
        method: 'oauth.token',
        params: { grant_type: 'refresh_token' },
        executed: true,
        status: 0,
        faults: [2],
      },
      { method: 'oauth.token', error: 'invalid_grant', executed: true, status: 400, faults: [] },
    ]);
  });

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ client_id: 'x' }, 'invalid_client'],
    [{ client_secret: 'x' }, 'invalid_client'],
    [{ grant_type: 'password' }, 'invalid_request'],
    [{ grant_type: 'refresh_token' }, 'invalid_grant'],
    [{ grant_type: 'authorization_code' }, 'invalid_grant'],
  ])('%j is refused with %s', async (params, error) => {
    const { portal } = await open();
    expect(await ask(portal, params)).toMatchObject({ status: 400, body: { error } });
  });

  it('may be asked for by GET, as documented', async () => {
    const { portal } = await open();
    const { clientId: client_id, clientSecret: client_secret } = portal.application;
    const refresh_token = portal.issueTokens().refresh;
    const query = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id,
      client_secret,
      refresh_token,
    });
    expect((await fetch(`${portal.url}/oauth/token/?${query.toString()}`)).status).toBe(200);
  });
});

describe('the portal that was renamed', () => {
  it('answers 302 under its old name, to POST as well, and goes on under the new one', async () => {
    const portal = await openPortal();
    const to = portal.url.replace('127.0.0.1', 'localhost');
    portal.faults.add({ kind: 'redirect', to, times: null });
    const path = new URL(`${portal.webhook}server.time?a=1`);
    const response = await fetch(path, { method: 'POST', redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, `${to}${path.pathname}?a=1`]);
    expect((await fetch(response.headers.get('location') ?? '', { method: 'POST' })).status).toBe(200);
  });
});
