import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle/bundle.ts';
import { entryPoints, type EntryPointName } from '../bundle/entry-points.ts';
import { ratioOf, spreadOf } from '../statistics/spread.ts';
import type { Measure, Measurement } from './measure.ts';

const loaded: readonly EntryPointName[] = ['builder', 'slackBlockBuilder', 'discordjs', 'jsxSlack', 'grammy'];

/** A fresh process that imports one thing, against one that imports nothing; everybody in turn, the median. */
export const imports: Measure = async ({ isQuick }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const files = [await writeEntry(folder, 'bare', '')];
    for (const name of loaded) {
      const { external: _external, ...entry }: (typeof entryPoints)[EntryPointName] & { external?: unknown } =
        entryPoints[name];
      files.push(
        await writeEntry(folder, name, await bundle(entry, { platform: 'node', isMinified: false })),
      );
    }
    return report(startAll(files, isQuick ? 5 : 15));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

async function writeEntry(folder: string, name: string, code: string): Promise<readonly [string, string]> {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return Promise.resolve([name, file]);
}

function startAll(
  files: readonly (readonly [name: string, file: string])[],
  rounds: number,
): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>(files.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, file] of files) times.get(name)?.push(start(file));
  }
  return times;
}

/** Milliseconds until a process that imports the file has ended. */
function start(file: string): number {
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    `await import(${JSON.stringify(pathToFileURL(file).href)})`,
  ]);
  if (status !== 0) throw new Error(`${file} could not be imported.`);
  return performance.now() - begin;
}

function report(times: ReadonlyMap<string, readonly number[]>): readonly Measurement[] {
  const bare = times.get('bare') ?? [];
  return [
    { id: 'import.bare', title: 'a bare start of node', value: spreadOf(bare).median, unit: 'ms' },
    ...loaded.map((name): Measurement => {
      const { median: value, low, high } = ratioOf(times.get(name) ?? [], bare);
      const { title } = entryPoints[name];
      return {
        id: `import.${name}`,
        title: `a start that imports ${title}`,
        value,
        unit: 'times',
        low,
        high,
      };
    }),
  ];
}
