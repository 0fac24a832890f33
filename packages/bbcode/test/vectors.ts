import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The recorded rows of a kind: those of the package, and all of them where the whole set is at hand. */
export function readVectors(name: string): readonly unknown[] {
  const places = [`./fixtures/${name}.jsonl.gz`, `../../../../shared/vectors/${name}.jsonl.gz`];
  return places
    .map((place) => new URL(place, import.meta.url))
    .filter((url) => existsSync(url))
    .flatMap((url) => gunzipSync(readFileSync(url)).toString().trim().split('\n'))
    .map((line): unknown => JSON.parse(line));
}
