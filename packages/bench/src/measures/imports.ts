import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle/bundle.ts';
import { entryPoints, type EntryPoint, type EntryPointName } from '../bundle/entry-points.ts';
import { ratioOf, spreadOf } from '../statistics/spread.ts';
import type { Measure, Measurement } from './measure.ts';

const loaded: readonly EntryPointName[] = ['builder', 'slackBlockBuilder', 'discordjs', 'jsxSlack', 'grammy'];

/** A fresh process that imports one thing, against one that imports nothing; everybody in turn, the median. */
export const imports: Measure = async ({ isQuick }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const files = [writeEntry(folder, 'bare', '')];
    for (const name of loaded) {
      const { title, code }: EntryPoint = entryPoints[name];
      files.push(
        writeEntry(folder, name, await bundle({ title, code }, { platform: 'node', isMinified: false })),
      );
    }
    return report(startAll(files, isQuick ? 5 : 15));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function writeEntry(folder: string, name: string, code: string): readonly [name: string, file: string] {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return [name, file];
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

/** Milliseconds of the processor's time that a process takes which imports the file and ends. */
function start(file: string): number {
  const code = `await import(${JSON.stringify(pathToFileURL(file).href)});
    const { user, system } = process.cpuUsage();
    console.log((user + system) / 1_000);`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} could not be imported.`);
  return Number(stdout);
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
