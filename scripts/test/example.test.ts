import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = readdirSync(`${root}/examples`).filter((name) =>
  existsSync(`${root}/examples/${name}/src/local.ts`),
);

/** An example in a process of its own, as `npm run example` starts it. */
const start = (
  args: readonly string[],
): { readonly said: () => string; readonly stop: () => void; readonly ended: Promise<number | null> } => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/example.ts', ...args], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { said: () => said, stop: () => void child.kill('SIGTERM'), ended };
};

// A process of its own has to be compiled first, on a machine that may be busy.
describe('npm run example', { timeout: 120_000 }, () => {
  it.each(names)('%s opens a chat to try it in, and ends when it is told to', async (name) => {
    const { said, stop, ended } = start([name]);
    await expect.poll(said, { timeout: 90_000 }).toMatch(/listens|Ctrl-C/);
    for (const [url] of said().matchAll(/http:\S+/g)) expect((await fetch(url)).status).toBe(200);
    expect(said()).toContain('http://');
    stop();
    expect(await ended).toBe(0);
  });

  it('says which examples there are', async () => {
    const { said, ended } = start(['none']);
    expect(await ended).toBe(2);
    for (const name of names) expect(said()).toContain(name);
  });
});
