import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const tsx = fileURLToPath(new URL('../../../node_modules/.bin/tsx', import.meta.url));

const start = (args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess =>
  spawn(tsx, [main, ...args], { stdio: 'pipe', env: { ...process.env, NO_COLOR: '1', ...env } });

export const startRiposte = (...args: readonly string[]): ChildProcess => start(args, {});

/** Runs `riposte` to its end. */
export const runRiposte = async (
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> => {
  const child = start(args, env);
  child.stdin?.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    new Promise<number | null>((resolve) => child.on('exit', resolve)),
  ]);
  return { code, out, err };
};
