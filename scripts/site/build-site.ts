import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOnce } from './build-once.ts';
import { siteStamp } from './site-stamp.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = join(root, 'docs');

/** Where the built site lies. */
export const siteFolder: string = join(docs, '.vitepress/dist');

/**
 * Builds the site, in a process of its own; nothing is done where it stands as its sources say. Whoever asks while
 * another process builds it waits for that one.
 *
 * @param signal ends it early
 * @throws with what the build printed, where it fails
 */
export async function buildSite(signal?: AbortSignal): Promise<void> {
  await buildOnce({
    folder: siteFolder,
    // Beside the build's own cache, which no change of the sources shows in.
    lock: join(docs, '.vitepress/cache/build.lock'),
    stamp: () => siteStamp(root),
    build: () => run(signal),
    signal,
  });
}

function run(signal: AbortSignal | undefined): Promise<void> {
  const vitepress = dirname(createRequire(join(docs, 'package.json')).resolve('vitepress/package.json'));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(vitepress, 'bin/vitepress.js'), 'build', docs],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], signal },
  );
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, ended) => {
      if (code === 0) resolve();
      else if (ended !== null) reject(new DOMException(`The build was ended by ${ended}.`, 'AbortError'));
      else reject(new Error(`The site could not be built.\n${printed.join('')}`));
    });
  });
}
