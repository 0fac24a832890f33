import { createVirtualClock } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { call, openPortal } from '../open-portal.ts';

describe('REST', () => {
  it('answers a result with the block of times', async () => {
    const portal = await openPortal({ clock: createVirtualClock(1_795_359_900_120) });
    expect(await call(portal, 'server.time', {})).toEqual({
      status: 200,
      body: {
        result: '2026-11-22T15:05:00+00:00',
        time: {
          start: 1_795_359_900.12,
          finish: 1_795_359_900.12,
          duration: 0,
          processing: 0,
          date_start: '2026-11-22T15:05:00+00:00',
          date_finish: '2026-11-22T15:05:00+00:00',
          operating_reset_at: 1_795_360_500,
          operating: 0,
        },
      },
    });
  });

  it.each(['server.time', 'SERVER.TIME', 'server.time.json', '/server.time/'])(
    'knows the method %s',
    async (method) => {
      expect(await call(await openPortal(), method, {})).toMatchObject({ status: 200 });
    },
  );

  it.each(['no.such.method', 'constructor', '__proto__'])('does not know the method %s', async (method) => {
    expect(await call(await openPortal(), method, {})).toEqual({
      status: 404,
      body: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' },
    });
  });

  it.each(['/rest/1/wrong/server.time', '/rest/2/code/server.time', '/rest/0x1/code/server.time'])(
    'refuses the address %s',
    async (path) => {
      const portal = await openPortal({ webhookCode: 'code' });
      const response = await fetch(`${portal.url}${path}`, { method: 'POST' });
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({
        error: 'INVALID_CREDENTIALS',
        error_description: 'Invalid request credentials',
      });
    },
  );

  it.each<[string, number, string]>([
    ['/rest/1/code/', 404, 'ERROR_METHOD_NOT_FOUND'],
    ['/rest/1/code/a/b', 404, 'ERROR_METHOD_NOT_FOUND'],
    ['/rest/', 401, 'NO_AUTH_FOUND'],
    ['/rest/server.time', 401, 'NO_AUTH_FOUND'],
    ['/rest/server.time?auth=unknown', 401, 'invalid_token'],
  ])('answers %s with %i %s', async (path, status, error) => {
    const portal = await openPortal({ webhookCode: 'code' });
    const response = await fetch(`${portal.url}${path}`, { method: 'POST' });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error });
  });

  const json = 'application/json';
  const form = 'application/x-www-form-urlencoded';
  it.each<[string, string, string | Uint8Array<ArrayBuffer>, object]>([
    ['JSON', json, '{"CLIENT_ID":"c","COMMAND_ID":7}', { error: 'COMMAND_ID_ERROR' }],
    ['a form', form, 'CLIENT_ID=c&COMMAND_ID=7', { error: 'COMMAND_ID_ERROR' }],
    ['keys in lower case', json, '{"client_id":"c","command_id":7}', { error: 'COMMAND_ID_ERROR' }],
    ['JSON that is none', json, '{"CLIENT_ID":"c"', { error: 'ACCESS_DENIED' }],
    ['JSON that is no object', json, '"CLIENT_ID"', { error: 'ACCESS_DENIED' }],
    [
      'JSON with half a surrogate pair',
      json,
      '{"CLIENT_ID":"c","MESSAGE":"\\ud800"}',
      { error: 'ACCESS_DENIED' },
    ],
    ['bytes that are no text', form, new Uint8Array([0xff, 0xfe, 0x00]), { error: 'ACCESS_DENIED' }],
    [
      'JSON nested 513 levels deep',
      json,
      `{"CLIENT_ID":"c","A":${'['.repeat(513)}${']'.repeat(513)}}`,
      { error: 'ACCESS_DENIED' },
    ],
    ['JSON nested 100,000 levels deep', json, `{"A":${'['.repeat(100_000)}`, { error: 'ACCESS_DENIED' }],
    ['a surrogate in a key', json, '{"CLIENT_ID":"c","\\udc00":1}', { error: 'ACCESS_DENIED' }],
    ['no body', json, '', { error: 'ACCESS_DENIED' }],
    ['a form nested too deep', form, `a${'[b]'.repeat(100)}=1`, { error: 'ACCESS_DENIED' }],
  ])('reads %s as PHP would', async (_name, type, body, expected) => {
    const portal = await openPortal();
    const response = await fetch(`${portal.webhook}imbot.command.answer`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });
    expect(await response.json()).toMatchObject(expected);
    expect([400, 403]).toContain(response.status);
  });

  it('reads a query too', async () => {
    const portal = await openPortal();
    const response = await fetch(`${portal.webhook}imbot.command.answer?CLIENT_ID=c&COMMAND_ID=7`);
    expect(await response.json()).toMatchObject({ error: 'COMMAND_ID_ERROR' });
  });

  it('refuses a body larger than it reads, and goes on', async () => {
    const portal = await openPortal();
    const response = await fetch(`${portal.webhook}server.time`, {
      method: 'POST',
      body: 'x'.repeat(17_000_000),
    });
    expect(response.status).toBe(413);
    expect(await call(portal, 'server.time', {})).toMatchObject({ status: 200 });
  });

  it('answers in the shape of the portal even where it fails itself', async () => {
    const portal = await openPortal({
      clock: {
        ...createVirtualClock(),
        now: () => {
          throw new Error('no clock');
        },
      },
    });
    expect(await call(portal, 'server.time', {})).toMatchObject({
      status: 500,
      body: { error: 'INTERNAL_SERVER_ERROR' },
    });
  });

  it('says so when its port is taken', async () => {
    const portal = await openPortal();
    await expect(openPortal({ port: Number(new URL(portal.url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
