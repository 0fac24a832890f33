import { Command } from 'commander';
import { transformLines, type LineTransform } from '../input/json-lines.ts';

/**
 * A command that reads JSON Lines and writes JSON Lines; for models in other languages and for this project's own
 * tests, so the short help does not list it.
 */
export function jsonLinesCommand(name: string, description: string, transform: LineTransform): Command {
  return new Command(name).description(description).action(async () => {
    await transformLines(process.stdin, process.stdout, transform);
  });
}
