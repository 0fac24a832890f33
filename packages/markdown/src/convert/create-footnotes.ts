import type { FootnoteDefinition } from 'mdast';
import type { Footnotes } from './context.ts';

export function createFootnotes(definitions: ReadonlyMap<string, FootnoteDefinition>): Footnotes {
  const numbers = new Map<string, number>();
  return {
    definitions,
    numberOf(identifier) {
      const number = numbers.get(identifier) ?? numbers.size + 1;
      numbers.set(identifier, number);
      return number;
    },
    named: () => [...numbers.keys()],
  };
}
