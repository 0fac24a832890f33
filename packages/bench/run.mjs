// `pnpm bench …`: the benchmark as one file of JavaScript, with our packages as they are published. Read from their
// sources by a loader, every function would carry what the loader adds for debuggers, and the peers' would not.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
const outfile = `${folder}dist/bench/bench.mjs`;

await build({
  entryPoints: [`${folder}src/main.ts`],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  external: Object.keys(devDependencies),
  logLevel: 'warning',
});
spawn(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
