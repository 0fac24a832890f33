import { findPlaceholders } from '../scan/find-placeholders.ts';

/** Longer than any text a portal keeps: what grows beyond it grows for ever. */
const MOST = 20_000_000;
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
      let restored = text;
      for (let round = 0; values.length > 0 && restored.includes('####REPLACEMENT_MARK_'); round += 1) {
        const before = restored;
        restored = putBack(before, values);
        if (restored === before || restored.length > MOST || round > MOST_ROUNDS) return undefined;
      }
      return restored;
    },
  };
}

function putBack(text: string, values: readonly string[]): string {
  let written = '';
  let done = 0;
  for (const { index, start, end } of findPlaceholders(text, 'MARK', { count: values.length })) {
    written += text.slice(done, start) + (values[index] ?? '');
    done = end;
  }
  return written + text.slice(done);
}
