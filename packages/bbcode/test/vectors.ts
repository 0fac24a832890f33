import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The recorded rows of a kind. */
export function readVectors(name: string): readonly unknown[] {
  const file = readFileSync(new URL(`./fixtures/${name}.jsonl.gz`, import.meta.url));
  const lines = gunzipSync(file).toString('utf8').trimEnd().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}
