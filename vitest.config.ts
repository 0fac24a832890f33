import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Generous: machines are shared, and a test here either answers or hangs.
    testTimeout: 30_000,
    include: [
      'packages/*/test/**/*.test.ts',
      'examples/*/test/**/*.test.ts',
      'scripts/test/**/*.test.ts',
      'docs/test/**/*.test.ts',
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      thresholds: { perFile: true, lines: 90, functions: 90, branches: 85, statements: 90 },
    },
  },
});
