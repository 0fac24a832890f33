// What `npm test` runs: every check of the project, one after the other, all of them even when one fails; then a
// line `N passed, N failed`, in which a test counts as one and every other check too.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const pnpm = process.env.RIPOSTE_PNPM;
const report = 'reports/tests.json';
const checks = [
  ['typecheck', 'tsc', ['--noEmit']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '.', '--log-level', 'warn']],
  [
    'test',
    'vitest',
    ['run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ],
  ['build', 'npx', ['--yes', pnpm ?? 'pnpm', '-r', '--filter', './packages/*', 'run', 'build']],
  ['packages', 'node', ['scripts/check-packages.mjs']],
  ['size', 'size-limit', []],
  ['site', 'tsx', ['scripts/site/main.ts']],
];

const run = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** What the tests have to take of all files together, in per cent. */
const wanted = { statements: 98, lines: 98, functions: 98, branches: 95 };

/** In words, what of all files together the tests took too little of. */
const tooLittle = () => {
  const { total } = JSON.parse(readFileSync('reports/coverage/coverage-summary.json', 'utf8'));
  return Object.entries(wanted)
    .filter(([name, share]) => total[name].pct < share)
    .map(
      ([name, share]) => `Only ${total[name].pct} % of all ${name} are covered; ${share} % are asked for.`,
    );
};

/** The tests' own count; a run that ended without a report counts as one failure. */
const countTests = (code) => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const gaps = numFailedTests === 0 ? tooLittle() : [];
    for (const gap of gaps) console.log(gap);
    const isCovered = code === 0 && gaps.length === 0;
    if (numFailedTests === 0 && !isCovered)
      console.log(`All ${numPassedTests} tests passed; coverage failed.`);
    return { passed: numPassedTests, failed: numFailedTests || (isCovered ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

mkdirSync('reports', { recursive: true });
rmSync(report, { force: true });
let passed = 0;
let failed = 0;
let isBuilt = true;
const lines = [];
for (const [name, command, args] of checks) {
  if (!isBuilt) {
    lines.push(`  left out ${name}: there is no build to look at`);
    continue;
  }
  console.log(`\n── ${name}`);
  const start = performance.now();
  const code = await run(command, args);
  const count =
    name === 'test' ? countTests(code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (name === 'build') isBuilt = code === 0;
  passed += count.passed;
  failed += count.failed;
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  lines.push(`  ${count.failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.padStart(5)} s`);
}
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
