import type { Run } from '../../src/index.ts';
import type { Stretch } from './expected-runs.ts';

/** What portal and client do to any text, and what nobody sees: not part of a promise. */
function normalText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    .replace(/(?![\n\x80-\x9F])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u200B', '');
}

/** Runs with equal neighbours joined and the ends trimmed. */
export function normalRuns(runs: readonly (Run | Stretch)[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const run of runs) {
    if (!('text' in run)) throw new Error(`unexpected ${JSON.stringify(run)}`);
    const stretch = { text: normalText(run.text), marks: [...new Set(run.marks)].sort() };
    const last = joined.at(-1);
    if (stretch.text === '') continue;
    if (last?.marks.join() === stretch.marks.join())
      joined[joined.length - 1] = { ...stretch, text: last.text + stretch.text };
    else joined.push(stretch);
  }
  return trimStart(trimEnd(joined));
}

function trimStart([first, ...rest]: readonly Stretch[]): readonly Stretch[] {
  if (first === undefined) return [];
  const text = first.text.trimStart();
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest];
}

function trimEnd(runs: readonly Stretch[]): readonly Stretch[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
