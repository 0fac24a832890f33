import { defineConfig } from 'tsup';

/** The one build recipe: ESM for ES2022 with bundled declarations. `entry` names the public entry files. */
export function library(entry: Readonly<Record<string, string>>): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry,
    format: 'esm',
    target: 'es2022',
    clean: true,
    sourcemap: true,
    silent: true,
    // tsup sets `baseUrl` itself, which TypeScript 6 calls deprecated (TS5101).
    dts: { compilerOptions: { ignoreDeprecations: '6.0', stripInternal: true } },
  });
}
