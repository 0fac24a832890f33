import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of a gzipped JSON-lines file. */
export function readRows(file: URL): readonly unknown[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}
