import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { EntryPoint } from './entry-points.ts';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** An entry point as one file of JavaScript, with all it needs. */
export async function bundle(
  { code, external = [] }: EntryPoint,
  { platform, isMinified }: { readonly platform: 'node' | 'neutral'; readonly isMinified: boolean },
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform,
    minify: isMinified,
    external: [...external, ...(platform === 'neutral' ? ['node:*'] : [])],
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return platform === 'node' && text.includes('__require') ? withRequire + text : text;
}

/** Parts of some peers are CommonJS; to import this is not free, so those without go without. */
const withRequire =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);\n";
