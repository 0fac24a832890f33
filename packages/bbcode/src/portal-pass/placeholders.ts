import { replacePlaceholders } from '../scan/replace-placeholders.ts';

const MOST_ROUNDS = 32;

/** Gives out placeholders for what is cut out of a text, and puts it back. */
export interface Placeholders {
  readonly cut: (whole: string) => string;
  /** The text with all of it back; undefined where the portal would go on for ever. */
  readonly restore: (text: string) => string | undefined;
}

/**
 * The portal looks for its own placeholders until none is left, and so never ends where the author's text holds
 * one that stands for nothing or for itself (client.md §1.1 rule 9).
 */
export function createPlaceholders(): Placeholders {
  const values: string[] = [];
  return {
    cut: (whole) => `####REPLACEMENT_MARK_${values.push(whole) - 1}####`,
    restore: (text) => {
      let restored: string | undefined = text;
      for (
        let round = 0;
        values.length > 0 && restored?.includes('####REPLACEMENT_MARK_') === true;
        round += 1
      ) {
        const before: string = restored;
        restored = replacePlaceholders(before, 'MARK', { values });
        if (restored === before || round > MOST_ROUNDS) return undefined;
      }
      return restored;
    },
  };
}
