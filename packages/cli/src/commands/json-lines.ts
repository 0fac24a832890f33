import { Command } from 'commander';
import { Exit } from '../exit.ts';
import { transformLines, type LineTransform } from '../input/json-lines.ts';

/**
 * A command that reads JSON Lines and writes JSON Lines; for models in other languages and for this project's own
 * tests, so the short help does not list it.
 */
export function jsonLinesCommand(name: string, description: string, transform: LineTransform): Command {
  return new Command(name).description(description).action(() => answerLines(transform));
}

/** Answers each line of standard input on standard output. */
export async function answerLines(transform: LineTransform): Promise<void> {
  const unread = await transformLines(process.stdin, process.stdout, transform);
  if (unread === 0) return;
  throw new Exit(
    `${unread === 1 ? 'A line' : `${unread} lines`} could not be read: see "error" in the output.`,
  );
}
