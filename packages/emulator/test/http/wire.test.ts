import { once } from 'node:events';
import { connect } from 'node:net';
import { buildForm } from '@riposte/portal/form';
import fc from 'fast-check';
import { createVirtualClock, type Portal } from '@riposte/emulator';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startPortal } from '@riposte/emulator';
import { call, openPortal } from '../open-portal.ts';
import { botToken, openV2Bot } from '../open-v2-bot.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=b';
type Body = string | Uint8Array<ArrayBuffer>;

const post = async (portal: Portal, method: string, type: string, body: Body): Promise<Response> =>
  fetch(`${portal.webhook}${method}`, { method: 'POST', headers: { 'Content-Type': type }, body });

const partOf = (name: string, value: string, rest = ''): string =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n${value}\r\n`;

describe('a body', () => {
  it.each<[string, string, string]>([
    ['JSON', json, JSON.stringify({ DIALOG_ID: 'chat1', MESSAGE: 'a\nb & c', ATTACH: [{ MESSAGE: 'x' }] })],
    ['a form', form, buildForm({ DIALOG_ID: 'chat1', MESSAGE: 'a\nb & c', ATTACH: [{ MESSAGE: 'x' }] })],
    [
      'multipart',
      multipart,
      `${partOf('DIALOG_ID', 'chat1')}${partOf('MESSAGE', 'a\nb & c')}${partOf('ATTACH[0][MESSAGE]', 'x')}${partOf('f', 'y', '; filename="f.txt"')}--b--\r\n`,
    ],
    [
      'multipart with a quoted boundary',
      'multipart/form-data; boundary="b"',
      `${partOf('DIALOG_ID', 'chat1')}${partOf('MESSAGE', 'a\nb & c')}${partOf('ATTACH[][MESSAGE]', 'x')}--b--`,
    ],
  ])('of %s is read', async (_name, type, body) => {
    const portal = await openPortal();
    const response = await post(portal, 'im.message.add', type, body);
    expect(await response.json()).toMatchObject({ result: 1 });
    expect(portal.messages(1)).toMatchObject([{ text: 'a\nb & c', attach: { BLOCKS: [{ MESSAGE: 'x' }] } }]);
  });

  it.each<[string, string, Body]>([
    ['multipart without a boundary', 'multipart/form-data', 'x'],
    ['multipart that never ends', multipart, partOf('a', 'b').repeat(3)],
    ['multipart of nothing but boundaries', multipart, '--b\r\n--b\r\n--b--'],
    ['multipart without a name', multipart, '--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--'],
    ['hostile brackets', form, `${'['.repeat(5_000)}a${']'.repeat(5_000)}=1&a[[[b]]]=2&[=3&]=4&a]b[c=5`],
    ['many levels of brackets', form, `a${'[x]'.repeat(100_000)}=1`],
    ['a million fields', form, 'a[]=1&'.repeat(1_000_000)],
    [
      'a prototype',
      json,
      '{"__proto__":{"MESSAGE":"x"},"constructor":{"prototype":{}},"fields":{"__proto__":1}}',
    ],
    [
      'a prototype in a form',
      form,
      '__proto__[MESSAGE]=x&constructor[prototype][a]=1&fields[__proto__][a]=1',
    ],
    ['10 MB of JSON', json, JSON.stringify({ MESSAGE: 'x'.repeat(10_485_760), DIALOG_ID: 'chat1' })],
    ['10 MB of a form', form, `MESSAGE=${'%F0%9F%98%80'.repeat(870_000)}&DIALOG_ID=chat1`],
    ['10 MB of brackets', json, '['.repeat(10_485_760)],
    ['a number too large', json, '{"botId":1e999,"MESSAGE_ID":1e999,"BOT_ID":-1e999}'],
  ])('%s is answered, and the portal goes on', async (_name, type, body) => {
    const portal = await openV2Bot();
    for (const method of ['im.message.add', 'imbot.v2.Chat.Message.send', 'batch']) {
      const response = await post(portal, method, type, body);
      expect([200, 400, 403]).toContain(response.status);
      expect(await response.json()).toBeTypeOf('object');
    }
    expect(({} as { MESSAGE?: unknown }).MESSAGE).toBeUndefined();
    expect((await call(portal, 'server.time', {})).status).toBe(200);
  });

  it.each(['imbot.v2.Chat.Message.send', 'imbot.v2.Bot.register', 'imbot.v2.Command.register'])(
    'of any form is answered by %s',
    async (method) => {
      const portal = await openV2Bot();
      const deep = fc.object({ maxDepth: 3, withNullPrototype: true });
      await fc.assert(
        fc.asyncProperty(deep, async (value) => {
          const params = { botId: 39, botToken, dialogId: 'chat1', fields: value, ...value };
          const { status } = await call(portal, method, params);
          expect([200, 400]).toContain(status);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('anything at all is answered', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ clock: createVirtualClock() });
    return () => portal.close();
  });
  const names = [
    'batch',
    'im.message.add',
    'im.notify',
    'imbot.command.answer',
    'imbot.register',
    'imbot.message.update',
    'event.bind',
    'im.dialog.messages.get',
    'constructor',
  ];

  it('to any method, in any encoding', async () => {
    const value = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.webQueryParameters());
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.constantFrom(json, form, multipart, 'text/plain', ''),
        value,
        async (method, type, body) => {
          const response = await post(portal, method, type, body);
          expect([200, 400, 403, 404]).toContain(response.status);
          expect(await response.json()).toBeTypeOf('object');
        },
      ),
      { numRuns: 200 },
    );
    expect((await call(portal, 'server.time', {})).status).toBe(200);
  });

  it('on any path', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webPath(),
        fc.constantFrom('GET', 'POST', 'DELETE', 'PUT'),
        async (path, method) => {
          const response = await fetch(`${portal.url}${path.startsWith('/') ? path : `/${path}`}`, {
            method,
          });
          expect(response.status).toBeLessThan(500);
          await response.body?.cancel();
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each(['NONSENSE\r\n\r\n', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab', '\0'])(
    'to no HTTP, %j',
    async (bytes) => {
      const socket = connect(Number(new URL(portal.url).port), '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.end(bytes);
      socket.resume();
      await once(socket, 'close');
      expect((await call(portal, 'server.time', {})).status).toBe(200);
    },
  );
});

describe('where it listens', () => {
  it('is this machine alone, unless told otherwise twice', async () => {
    await expect(openPortal({ host: '0.0.0.0' })).rejects.toThrow(/exposeToNetwork: true/);
  });

  it('says so where it was told twice', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const portal = await openPortal({ host: '0.0.0.0', exposeToNetwork: true });
    expect(warn.mock.calls).toEqual([[expect.stringContaining('listens on 0.0.0.0')]]);
    warn.mockRestore();
    expect((await call(portal, 'server.time', {})).status).toBe(200);
  });

  it('chat and inspector are for who names this machine', async () => {
    const portal = await openPortal();
    const socket = connect(Number(new URL(portal.url).port), '127.0.0.1');
    socket.end('GET /__emulator/log HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    expect(chunk.toString()).toMatch(/^HTTP\/1.1 403 /);
  });
});
