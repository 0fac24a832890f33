import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { virtualModule, type VirtualModule } from './virtual-module.ts';

const playground = new URL('../../playground/', import.meta.url);

/**
 * What runs in the sandbox, as text: the frame loads nothing, so everything has to be handed to it. The same in dev and
 * build.
 */
export function playgroundRuntime(): VirtualModule {
  return virtualModule('virtual:playground-runtime', async () => {
    const [frame, worker] = await Promise.all([bundle('sandbox/frame.ts'), bundle('runtime/worker.ts')]);
    return `export const frame = ${JSON.stringify(frame)};\nexport const worker = ${JSON.stringify(worker)};\n`;
  });
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, playground))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    // A worker has no document, which the browser's own way of reading entities asks for.
    conditions: ['worker', 'import'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
