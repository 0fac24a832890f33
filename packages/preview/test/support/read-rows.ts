import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of gzipped JSON-lines files, of those that are there. */
export function readRows(...files: readonly URL[]): readonly unknown[] {
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n'))
    .map((line): unknown => JSON.parse(line));
}
