// `npm start` and `npm test` on a machine that has Node and nothing else: install with the pinned pnpm, then
// run the command given. No corepack and no global pnpm; `npx --yes` because a prompt has nobody to answer it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpm = manifest.packageManager.replace(/\+.*/, '');
const [command, ...args] = process.argv.slice(2);

// npm does not hand a signal on to what it started, so a stopped npm would leave everything running: end with it.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.emit('SIGTERM');
}, 1_000).unref();

const run = (program, programArgs, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, programArgs, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: 'inherit',
      ...options,
    });
    // Ctrl-C reaches the whole group by itself; a signal sent to this process alone must be handed on.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 130));
  });

// pnpm's own lines are noise unless it fails; what there is of them goes to stderr, stdout is the command's alone.
console.error('Installing what the project uses …');
const installed = await run(
  'npx',
  ['--yes', pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--loglevel=error'],
  { stdio: ['ignore', process.stderr, 'inherit'] },
);
if (installed !== 0) process.exit(installed);

const bin = join(root, 'node_modules', '.bin');
process.exitCode = await run(command, args, {
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, RIPOSTE_PNPM: pnpm },
});
