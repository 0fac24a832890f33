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
      // Branches by file only roughly: one `??` that the types demand is half the branches of a file of ten lines.
      // All of them together are held at 95 % by scripts/check.mjs.
      thresholds: { perFile: true, lines: 90, functions: 90, branches: 50, statements: 90 },
    },
  },
});
