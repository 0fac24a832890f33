/** What the author's code is called in stacks. */
export const fileName = 'riposte-playground.ts';

const place = new RegExp(`${fileName.replaceAll('.', '\\.')}:(\\d+)`);

/** The line of the author's code in a stack, the innermost one; undefined where it took no part. */
export function lineOf(stack: string | undefined): number | undefined {
  const line = place.exec(stack ?? '')?.[1];
  return line === undefined ? undefined : Number(line);
}

/** The line that is running now. */
export function currentLine(): number | undefined {
  return lineOf(new Error().stack);
}
