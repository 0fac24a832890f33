import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Generous: machines are shared, and a test here either answers or hangs.
    testTimeout: 30_000,
    setupFiles: ['scripts/vitest/fix-seed.ts'],
    include: [
      'packages/*/test/**/*.test.ts',
      'examples/*/test/**/*.test.ts',
      'scripts/test/**/*.test.ts',
      'docs/test/**/*.test.ts',
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      // The command line is tested as its users run it, in processes of its own, which v8 does not see; benchmarks measure.
      exclude: ['packages/cli/src/**', 'packages/bench/src/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      // By file only roughly: one line is an eighth of a file of eight lines, one `??` that the types demand half of its
      // branches, and what a run takes of waiting and retrying varies. All files together are held at 98 % of
      // statements, lines and functions and 95 % of branches by scripts/check.mjs.
      thresholds: { perFile: true, lines: 80, functions: 80, branches: 50, statements: 80 },
    },
  },
});
