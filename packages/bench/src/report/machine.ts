import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createRequire } from 'node:module';

/** What a run ran on, and with what. */
export interface Machine {
  readonly node: string;
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
}

const peers = ['slack-block-builder', '@discordjs/builders', 'jsx-slack', 'grammy', 'immer', 'zod', 'qs'];

export function describeMachine(): Machine {
  const processors = cpus();
  return {
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    date: new Date().toISOString().slice(0, 10),
    versions: Object.fromEntries(peers.map((name) => [name, versionOf(name)])),
  };
}

/** From the manifest, wherever the package put it: some do not export it. */
function versionOf(name: string): string {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      const manifest = JSON.parse(readFileSync(`${place}/${name}/package.json`, 'utf8')) as {
        readonly version: string;
      };
      return manifest.version;
    } catch {
      continue;
    }
  }
  return 'unknown';
}
