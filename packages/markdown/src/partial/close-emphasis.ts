import type { OpenRun } from './open-runs.ts';

/** The text with its runs closed, innermost first; a run behind which nothing stands is held back. */
export function closeEmphasis(text: string, open: readonly OpenRun[]): string {
  let body = text.trimEnd();
  const left = [...open];
  for (let last = left.at(-1); last !== undefined; last = left.at(-1)) {
    const run = last.sign.repeat(last.count);
    if (!body.endsWith(run)) break;
    body = body.slice(0, -run.length).trimEnd();
    left.pop();
  }
  return (
    body +
    left
      .reverse()
      .map(({ sign, count }) => sign.repeat(count))
      .join('')
  );
}
