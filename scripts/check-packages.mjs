// Packs every package as it would be published and looks at the tarballs: exports that resolve, types that match,
// no dependency left as a workspace reference.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pnpm = process.env.RIPOSTE_PNPM ?? 'pnpm';
const folder = mkdtempSync(join(tmpdir(), 'riposte-pack-'));
const run = (command, args, options = {}) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', ...options });

try {
  run('npx', ['--yes', pnpm, '-r', '--filter', './packages/*', 'pack', '--pack-destination', folder]);
  let failed = false;
  for (const tarball of readdirSync(folder)) {
    const path = join(folder, tarball);
    const manifest = JSON.parse(run('tar', ['-xOf', path, 'package/package.json']));
    if (manifest.private === true) continue;
    const problems = [];
    for (const [dependency, version] of Object.entries(manifest.dependencies ?? {})) {
      if (/^(?:workspace|catalog):/.test(version)) problems.push(`${dependency} is still ${version}`);
    }
    const tools = [['publint', ['run', path, '--strict']]];
    // A package with a command alone has no types to check.
    if (Object.keys(manifest.exports).length > 1)
      tools.push(['attw', [path, '--profile', 'esm-only', '--format', 'ascii']]);
    for (const [tool, args] of tools) {
      try {
        run(tool, args);
      } catch (error) {
        problems.push(`${tool}:\n${error.stdout}`);
      }
    }
    failed ||= problems.length > 0;
    console.log(
      `${problems.length === 0 ? 'ok    ' : 'FAILED'} ${tarball}${problems.map((problem) => `\n  ${problem}`).join('')}`,
    );
  }
  process.exitCode = failed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
