import type { FootnoteDefinition } from '../tree/node.ts';
import type { Footnotes } from './context.ts';

export function createFootnotes(definitions: ReadonlyMap<string, FootnoteDefinition>): Footnotes {
  const numbers = new Map<string, number>();
  return {
    definitions,
    numberOf(name) {
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      return number;
    },
    named: () => [...numbers.keys()],
  };
}
