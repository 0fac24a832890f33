import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Exit } from '../exit.ts';

/** What one line of input becomes; throws when the line has not the shape it takes. */
export type LineTransform = (line: unknown) => unknown;

/**
 * Turns JSON Lines into JSON Lines, one for one and as they come.
 *
 * @throws Exit with the number of the first line that is no JSON
 */
export async function transformLines(
  input: Readable,
  output: Writable,
  transform: LineTransform,
): Promise<void> {
  await pipeline(Readable.from(transformed(input, transform)), output, { end: false });
}

/** A chunk of input becomes a chunk of output: a line at a time would cost more than the work itself. */
async function* transformed(input: Readable, transform: LineTransform): AsyncIterable<string> {
  input.setEncoding('utf8');
  let number = 0;
  let rest = '';
  const convert = (lines: readonly string[]): string =>
    lines
      .map((line) => {
        number += 1;
        return line.trim() === '' ? '' : `${JSON.stringify(transform(parse(line, number)))}\n`;
      })
      .join('');
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = chunk.split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    const made = convert(lines);
    if (made !== '') yield made;
  }
  const last = convert([rest]);
  if (last !== '') yield last;
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Exit(`Line ${number} is no JSON.`);
  }
}
