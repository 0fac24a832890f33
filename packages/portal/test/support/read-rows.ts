import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Expected, Vector } from '../../src/vector.ts';

export interface Row extends Vector {
  readonly id: string;
  readonly expect: Expected;
}

/** The recorded rows of one kind: a spread of them, so that every method, outcome and field is there. */
export function readRows(name: string): readonly Row[] {
  const file = readFileSync(new URL(`../fixtures/${name}.jsonl.gz`, import.meta.url));
  const lines = gunzipSync(file).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}
