import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVirtualClock } from '@riposte/emulator';
import { expect, it, onTestFinished } from 'vitest';
import { fileTokenStore } from '@riposte/transport/node';
import { openPortal } from '../helpers/open-portal.ts';
import { serveTokens } from '../helpers/token-server.ts';
import { tokensFor } from '../helpers/tokens.ts';

const tsx = fileURLToPath(new URL('../../../../node_modules/.bin/tsx', import.meta.url));
const program = fileURLToPath(new URL('call-many.ts', import.meta.url));

const run = (args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(tsx, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill());
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', () => {
      resolve(output);
    });
  });

it('eight processes with fifty calls each meet an expired token: one refresh, nothing lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'riposte-tokens-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const clock = createVirtualClock();
  const portal = await openPortal({ clock, memberId: 'acme' });
  const server = await serveTokens(portal.url);
  // The file says that the token still works, and the portal knows better.
  const tokens = tokensFor(portal, server.url);
  await fileTokenStore(folder).set('acme', { ...tokens, expires: tokens.expires + 7_200 });
  await clock.advance(3_600_001);
  const { clientId, clientSecret } = portal.application;
  const args = [folder, clientId, clientSecret, String(clock.now()), '50'];
  const outputs = await Promise.all(Array.from({ length: 8 }, () => run(args)));
  expect(outputs.map((output) => JSON.parse(output) as unknown)).toEqual(
    Array.from({ length: 8 }, () => ({ answered: 50, lost: [] })),
  );
  expect(server.asked).toHaveLength(1);
}, 180_000);
