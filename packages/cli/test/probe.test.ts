import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import {
  createVirtualClock,
  startPortal,
  type Fault,
  type Portal,
  type PortalOptions,
} from '@riposte/emulator';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checks } from '../src/probe/checks/checks.ts';
import { openWire } from '../src/probe/portal-wire.ts';
import { probePortal, type Finding } from '../src/probe/probe-portal.ts';
import { runRiposte, startRiposte } from './run-riposte.ts';

const open = async (options: PortalOptions = {}): Promise<Portal> => {
  const portal = await startPortal(options);
  onTestFinished(() => portal.close());
  return portal;
};

const probe = (portal: Portal): Promise<readonly Finding[]> =>
  probePortal(openWire(portal.webhook, { pause: 0 }), () => undefined);

describe('riposte probe', () => {
  it('finds of the emulator what the emulator does, and takes its bot away', async () => {
    const portal = await open();
    const findings = await probe(portal);
    expect(findings.filter(({ isSame }) => !isSame)).toEqual([]);
    expect(findings.map(({ name }) => name)).toEqual(Object.keys(checks));
    const response = await fetch(`${portal.webhook}imbot.bot.list`);
    expect(await response.json()).toMatchObject({ result: [] });
  });

  it('says what a portal does otherwise, and what could not be seen', async () => {
    const portal = await open();
    portal.faults.add({ kind: 'html', match: { method: 'batch' } });
    portal.faults.add({ kind: 'reset', match: { method: 'im.message.add' } });
    const other = (await probe(portal)).filter(({ isSame }) => !isSame);
    expect(other.map(({ name, portal: does }) => [name, does])).toEqual([
      ['brokenJson', 'could not be seen: the portal could not be reached'],
      ['resultInBatch', 'nothing was sent'],
    ]);
  });

  it('takes its bot away when it was stopped by an error, too', async () => {
    const portal = await open();
    await expect(
      probePortal(openWire(portal.webhook, { pause: 0 }), () => {
        throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
    expect(portal.log().at(-1)).toMatchObject({ method: 'imbot.v2.bot.unregister', error: null });
  });

  it('takes its bot away when it is told to stop, and looks at nothing more', async () => {
    const portal = await open();
    const stop = new AbortController();
    const findings = await probePortal(
      openWire(portal.webhook, { pause: 0 }),
      () => {
        stop.abort();
      },
      stop.signal,
    );
    expect(findings).toHaveLength(1);
    expect(portal.log().at(-1)).toMatchObject({ method: 'imbot.v2.bot.unregister', error: null });
  });

  it.each(['reset', 'error'] as const)(
    'says that its bot stays where it cannot be taken away: %s',
    async (fault) => {
      const portal = await open();
      const match = { method: 'imbot.v2.bot.unregister' };
      portal.faults.add(
        fault === 'reset' ? { kind: fault, match } : { kind: fault, code: 'ACCESS_DENIED', match },
      );
      await expect(probe(portal)).rejects.toThrow(/\(2\) could not be taken away: remove it in the portal/);
    },
  );

  it.each([
    ['nobody listens', 'http://127.0.0.1:9/rest/1/s3cret/', 'could not be reached. Is the address'],
    ['the secret is wrong', undefined, 'registers no bot for this webhook (INVALID_CREDENTIALS)'],
  ])(
    'says in a line, without the secret, that %s',
    async (_name, webhook, message) => {
      const portal = await open();
      const { code, out, err } = await runRiposte(['probe', webhook ?? `${portal.url}/rest/1/s3cret/`]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(message);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(err).not.toContain('s3cret');
    },
    60_000,
  );

  it('settles rows of the table of evidence that are there', () => {
    const readme = readFileSync(new URL('../../emulator/README.md', import.meta.url), 'utf8');
    const rows = new Set([...readme.matchAll(/^\| (.+?) +\|/gm)].map(([, row = '']) => row));
    expect(Object.values(checks).filter(({ settles }) => !rows.has(settles))).toEqual([]);
  });

  it('prints what it finds, without the secret of the webhook', async () => {
    const { webhook } = await open();
    const { code, out, err } = await runRiposte(['probe', webhook]);
    expect(err).toBe('');
    expect(out).toContain(`${Object.keys(checks).length} as inferred, 0 otherwise`);
    expect(out).not.toContain(new URL(webhook).pathname.split('/')[3]);
    expect(code).toBe(0);
  }, 60_000);

  it('exits with 1 where something is otherwise, or the portal has no imbot.v2', async () => {
    const portal = await open();
    portal.faults.add({ kind: 'html', match: { method: 'batch' } });
    const { code, out } = await runRiposte(['probe', '--json'], '', { B24: portal.webhook });
    expect([code, (JSON.parse(out) as readonly Finding[]).length]).toEqual([1, Object.keys(checks).length]);
    const old = await open({ generation: 'v1' });
    const refused = await runRiposte(['probe', old.webhook]);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('a portal with imbot.v2')]);
  }, 90_000);

  it.each<[string, Fault | undefined, string]>([
    [
      'takes its bot away',
      undefined,
      'Stopped after 1 of 10 questions. The bot is taken away; what it wrote',
    ],
    [
      'says that it cannot',
      { kind: 'reset', times: null },
      'The bot "Riposte probe" (2) could not be taken away',
    ],
  ])(
    'interrupted, it exits with 130 and %s',
    async (_name, fault, words) => {
      const clock = createVirtualClock();
      const portal = await open({ clock });
      if (fault !== undefined) portal.faults.add({ ...fault, match: { method: 'imbot.v2.bot.unregister' } });
      const first = portal.faults.add({
        kind: 'delay',
        milliseconds: 1_000,
        match: { method: 'server.time' },
      });
      const child = startRiposte('probe', portal.webhook);
      onTestFinished(() => void child.kill());
      const ended = once(child, 'close');
      let err = '';
      child.stderr!.on('data', (chunk: Buffer) => (err += chunk.toString()));
      const out = text(child.stdout!);
      const asksFirst = (): boolean => !portal.faults.list().some(({ id }) => id === first);
      await expect.poll(asksFirst, { timeout: 60_000 }).toBe(true);
      child.kill('SIGINT');
      await expect.poll(() => err, { timeout: 20_000 }).toContain('Takes its bot away, then ends.');
      await clock.advance(1_000);
      expect(await ended).toEqual([130, null]);
      expect(err).toContain(words);
      expect((await out).match(/^as inferred /gm)).toHaveLength(1);
    },
    120_000,
  );

  it('exits with 2 where no portal is named', async () => {
    expect(await runRiposte(['probe'], '', { B24: '' })).toMatchObject({
      code: 2,
      err: 'Which portal? Give a webhook, or set B24.\n',
    });
  }, 60_000);
});
