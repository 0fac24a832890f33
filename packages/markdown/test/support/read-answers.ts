import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An answer as a language model writes it. */
export interface Answer {
  readonly id: string;
  readonly markdown: string;
}

const file = new URL('../fixtures/answers.jsonl.gz', import.meta.url);

export const answers: readonly Answer[] = gunzipSync(readFileSync(file))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Answer);

export function answer(id: string): string {
  const found = answers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no answer ${id}.`);
  return found.markdown;
}
