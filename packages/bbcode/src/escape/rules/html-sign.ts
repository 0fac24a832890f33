import type { EscapeRule } from '../escape-rule.ts';
import { thenBreak } from '../zero-width.ts';

/**
 * Whatever HTML starts with, where a browser reads the text: a tag or a comment, at the end too, where what follows
 * could finish one; and a reference, of which browsers take many without their semicolon (client.md §2).
 */
export const htmlSign: EscapeRule = {
  marker: '',
  find: /<(?=[A-Za-z/!?]|$)|&(?=#?[A-Za-z0-9])/g,
  write: thenBreak,
};
