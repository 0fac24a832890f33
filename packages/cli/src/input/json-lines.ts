import { createInterface } from 'node:readline';
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
  const lines = createInterface({ input, crlfDelay: Infinity });
  await pipeline(Readable.from(transformed(lines, transform)), output, { end: false });
}

async function* transformed(lines: AsyncIterable<string>, transform: LineTransform): AsyncIterable<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') yield `${JSON.stringify(transform(parse(line, number)))}\n`;
  }
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Exit(`Line ${number} is no JSON.`);
  }
}
