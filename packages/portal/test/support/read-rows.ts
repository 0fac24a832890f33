import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Expected, Vector } from '../../src/vector.ts';

export interface Row extends Vector {
  readonly id: string;
  readonly expect: Expected;
}

/** Recorded rows of one kind: the fixture's, and all there are where the whole recording lies beside the project. */
export function readRows(name: string): readonly Row[] {
  const fixture = new URL(`../fixtures/${name}.jsonl.gz`, import.meta.url);
  const whole = new URL(`../../../../../shared/vectors/${name}.jsonl.gz`, import.meta.url);
  return [fixture, whole].filter((url) => existsSync(url)).flatMap(read);
}

function read(url: URL): readonly Row[] {
  const lines = gunzipSync(readFileSync(url)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}
