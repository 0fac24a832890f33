import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Exit } from '../exit.ts';
import { fieldsOf, type Fields } from './fields-of.ts';

/** What one line of input becomes, beside its `id`; throws Exit when the line has not the shape it takes. */
export type LineTransform = (fields: Fields) => object;

/**
 * Turns JSON Lines into JSON Lines, one for one and as they come; a line that cannot be read becomes
 * `{ line, id?, error }`, and those after it are read all the same.
 *
 * @returns how many lines could not be read
 */
export async function transformLines(
  input: Readable,
  output: Writable,
  transform: LineTransform,
): Promise<number> {
  let unread = 0;
  const convert = (text: string, line: number): string => {
    const answer = answerTo(text, transform);
    if ('error' in answer) unread += 1;
    return `${JSON.stringify('error' in answer ? { line, ...answer } : answer.made)}\n`;
  };
  await pipeline(Readable.from(converted(input, convert)), output, { end: false });
  return unread;
}

/** A chunk of input becomes a chunk of output: a line at a time would cost more than the work itself. */
async function* converted(
  input: Readable,
  convert: (text: string, line: number) => string,
): AsyncIterable<string> {
  input.setEncoding('utf8');
  let number = 0;
  let rest = '';
  const convertAll = (lines: readonly string[]): string =>
    lines
      .map((text) => {
        number += 1;
        return text.trim() === '' ? '' : convert(text, number);
      })
      .join('');
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = chunk.split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    const made = convertAll(lines);
    if (made !== '') yield made;
  }
  const last = convertAll([rest]);
  if (last !== '') yield last;
}

type Answer = { readonly made: object } | { readonly id?: unknown; readonly error: string };

function answerTo(text: string, transform: LineTransform): Answer {
  let id: unknown;
  try {
    const fields = fieldsOf(parse(text));
    id = fields.id;
    return { made: { id, ...transform(fields) } };
  } catch (error) {
    if (error instanceof Exit) return { id, error: error.message };
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Exit('The line is no JSON.');
  }
}
