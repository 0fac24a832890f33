// What `pnpm test:faults` runs: the fault suite of the transport with ten times the sends of `npm test`. Another
// seed: `SEED=… pnpm test:faults`.
import { spawn } from 'node:child_process';

const child = spawn('vitest', ['run', 'packages/transport/test/faults'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { SENDS: '10000', ...process.env },
});
child.on('exit', (code) => (process.exitCode = code ?? 1));
