import type { FootnoteDefinition } from '../tree/node.ts';
import type { Footnotes } from './context.ts';

export function createFootnotes(definitions: ReadonlyMap<string, FootnoteDefinition>): Footnotes {
  const numbers = new Map<string, number>();
  const named: string[] = [];
  return {
    definitions,
    named,
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      named.push(name);
      numbers.set(name, named.length);
      return named.length;
    },
  };
}
