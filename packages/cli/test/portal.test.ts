import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startPortal } from '@riposte/emulator';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runRiposte, startRiposte } from './run-riposte.ts';

/** A folder that goes with the test. */
const openFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'riposte-state-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
};

/** A portal that runs, what it printed, and how it ends: its exit status. */
const startedPortal = async (
  ...args: readonly string[]
): Promise<{
  readonly out: string;
  readonly errors: () => string;
  readonly end: () => Promise<number | null>;
}> => {
  const child = startRiposte('portal', ...args);
  onTestFinished(() => void child.kill());
  let out = '';
  let errors = '';
  child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout!.on('data', (chunk: Buffer) => (out += chunk.toString()));
  await expect.poll(() => out, { timeout: 60_000 }).toContain('Ctrl-C ends it.');
  const end = async (): Promise<number | null> => {
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  };
  return { out, errors: () => errors, end };
};

/** The process that keeps its state there; the one that was started is the loader's. */
const keeperOf = (path: string): number =>
  (JSON.parse(readFileSync(`${path}.lock`, 'utf8')) as { pid: number }).pid;

/** The values a portal printed, by name. */
const valuesOf = (out: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...out.matchAll(/^ {2}(\w+)=(.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );

describe('riposte portal', { timeout: 150_000 }, () => {
  it('says where it is, and ends when told', async () => {
    const { out, end } = await startedPortal();
    const [, chat = ''] = /Chat: +(\S+)/.exec(out) ?? [];
    const page = await fetch(chat);
    expect([page.status, new URL(page.url).pathname]).toEqual([200, '/chat/1/chat1']);
    expect(valuesOf(out)).toEqual({
      B24: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/rest\/1\/[0-9a-f]{32}\/$/) as string,
      APPLICATION_TOKEN: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      client_id: expect.stringMatching(/^local\./) as string,
      client_secret: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
    expect(await end()).toBe(0);
  });

  it('listens over TLS to who was given its certificate', async () => {
    const { out, end } = await startedPortal('--tls');
    const { B24_TLS = '', NODE_EXTRA_CA_CERTS = '' } = valuesOf(out);
    const ask = `fetch(process.argv[1]).then(({ status }) => console.log(status))`;
    const child = spawn(process.execPath, ['-e', ask, `${B24_TLS}server.time`], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS },
    });
    expect(await text(child.stdout)).toBe('200\n');
    expect(await end()).toBe(0);
    expect(existsSync(NODE_EXTRA_CA_CERTS)).toBe(false);
  });

  it('registers a bot for one that does not do it itself', async () => {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
      request.on('end', () => response.end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const handler = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { out, end } = await startedPortal('--bot', handler);
    const { BOT_ID, CLIENT_ID, B24 = '' } = valuesOf(out);
    expect({ BOT_ID, CLIENT_ID }).toEqual({ BOT_ID: '3', CLIENT_ID: 'bot' });
    await fetch(`${new URL(B24).origin}/chat/1/3/say`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'hi' }),
    });
    await expect.poll(() => bodies.join(''), { timeout: 20_000 }).toContain('ONIMBOTMESSAGEADD');
    expect(await end()).toBe(0);
  });

  it('keeps its state in a file: secrets, bots and messages are there again', async () => {
    const folder = openFolder();
    const path = join(folder, 'portal.json');
    const first = await startedPortal('--state', path, '--bot', 'http://127.0.0.1:9/');
    const { B24 = '' } = valuesOf(first.out);
    await fetch(`${B24}im.message.add`, {
      method: 'POST',
      body: new URLSearchParams({ DIALOG_ID: 'chat1', MESSAGE: 'kept' }),
    });
    // Written while it runs, too: it may end without being asked.
    await expect.poll(() => readFileSync(path, 'utf8'), { timeout: 20_000 }).toContain('kept');
    expect(await first.end()).toBe(0);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(['portal.json']);
    const second = await startedPortal('--state', path);
    const again = valuesOf(second.out).B24 ?? '';
    expect(new URL(again).pathname).toBe(new URL(B24).pathname);
    const page = await (await fetch(`${new URL(again).origin}/chat/1/chat1`)).text();
    expect(page).toMatch(/kept[\s\S]*bot v1/);
    expect(await second.end()).toBe(0);
  });

  it('refuses a second portal on the same state, and lets one in after the first', async () => {
    const folder = openFolder();
    const path = join(folder, 'portal.json');
    const first = await startedPortal('--state', path);
    const [kept, keeper] = [readFileSync(path, 'utf8'), keeperOf(path)];
    const { code, out, err } = await runRiposte(['portal', '--state', path, '--bot', 'http://127.0.0.1:9/']);
    expect({ code, out, kept: readFileSync(path, 'utf8') }).toEqual({ code: 1, out: '', kept });
    expect(err).toBe(
      `${path} is in use: another portal (process ${keeper}) keeps its state there, and two would overwrite each other's. End that one, or name another file with --state.\n`,
    );
    expect(await first.end()).toBe(0);
    expect(await (await startedPortal('--state', path)).end()).toBe(0);
    expect(readdirSync(folder)).toEqual(['portal.json']);
  });

  it('is not held up by a portal that was killed', async () => {
    const path = join(openFolder(), 'portal.json');
    const first = await startedPortal('--state', path);
    process.kill(keeperOf(path), 'SIGKILL');
    await first.end();
    expect(existsSync(`${path}.lock`)).toBe(true);
    const second = await startedPortal('--state', path);
    expect(valuesOf(second.out).APPLICATION_TOKEN).toBe(valuesOf(first.out).APPLICATION_TOKEN);
    expect(await second.end()).toBe(0);
  });

  it('writes nothing over the state once another portal keeps it', async () => {
    const path = join(openFolder(), 'portal.json');
    const { out, errors, end } = await startedPortal('--state', path);
    writeFileSync(`${path}.lock`, JSON.stringify({ id: 'another', pid: process.pid, host: hostname() }));
    const kept = readFileSync(path, 'utf8');
    await fetch(`${valuesOf(out).B24 ?? ''}im.message.add`, {
      method: 'POST',
      body: new URLSearchParams({ DIALOG_ID: 'chat1', MESSAGE: 'late' }),
    });
    expect([await end(), readFileSync(path, 'utf8'), existsSync(`${path}.lock`)]).toEqual([1, kept, true]);
    expect(errors()).toContain(`Another portal keeps its state in ${path} by now.`);
  });

  it('says so in one line when the state cannot be written at its end', async () => {
    const folder = openFolder();
    const path = join(folder, 'gone', 'portal.json');
    mkdirSync(dirname(path));
    const { out, errors, end } = await startedPortal('--state', path);
    rmSync(dirname(path), { recursive: true });
    await fetch(`${valuesOf(out).B24 ?? ''}im.message.add`, {
      method: 'POST',
      body: new URLSearchParams({ DIALOG_ID: 'chat1', MESSAGE: 'lost' }),
    });
    expect(await end()).toBe(1);
    const lines = errors().trimEnd().split('\n');
    expect(new Set(lines).size).toBe(1);
    expect(lines[0]).toContain(`The state cannot be written to ${path}`);
  });

  it('keeps the name of its certificate with its state, and no port after the last', async () => {
    const path = join(openFolder(), 'portal.json');
    const { out, end } = await startedPortal('--tls', '--state', path);
    expect(valuesOf(out).NODE_EXTRA_CA_CERTS).toBe(`${path}.pem`);
    expect(await end()).toBe(0);
    const { code, err } = await runRiposte(['portal', '--tls', '--port', '65535']);
    expect([code, err]).toEqual([2, expect.stringContaining('Choose a lower --port.')]);
  });

  it.each([
    ['state that is none', '{}', 'holds no state of a portal: The snapshot has no'],
    ['no JSON', 'x', 'holds no state of a portal: The snapshot is no JSON object.'],
  ])('exits with 1 for %s, and leaves the file alone', async (_name, content, message) => {
    const path = join(openFolder(), 'portal.json');
    writeFileSync(path, content);
    const { code, err } = await runRiposte(['portal', '--state', path]);
    expect([code, readFileSync(path, 'utf8')]).toEqual([1, content]);
    expect(err).toContain(message);
  });

  it('exits with 1 where the state cannot be written', async () => {
    const { code, err } = await runRiposte(['portal', '--state', 'no/such/folder/portal.json']);
    expect(code).toBe(1);
    expect(err).toContain('The state cannot be written to no/such/folder/portal.json');
  });

  it('exits with 2 for a bot at no address', async () => {
    const { code, err } = await runRiposte(['portal', '--bot', 'localhost:3000']);
    expect(code).toBe(2);
    expect(err).toContain('a whole address');
  });

  it('exits with 1 and one clear line when its port is taken', async () => {
    const portal = await startPortal();
    onTestFinished(() => portal.close());
    const { port } = new URL(portal.url);
    expect(await runRiposte(['portal', '--port', port])).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} is in use. Choose another with --port.\n`,
    });
  });

  it.each(['x', '-1', '70000', '1.5'])('does not take %j for a port', async (port) => {
    const { code, err } = await runRiposte(['portal', `--port=${port}`]);
    expect(code).toBe(2);
    expect(err).toContain('from 0 (any free port) to 65535');
  });
});
