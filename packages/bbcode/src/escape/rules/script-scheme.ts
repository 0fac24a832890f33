import { anyCase } from '../any-case.ts';
import type { EscapeRule } from '../escape-rule.ts';
import { thenBreak } from '../zero-width.ts';

/**
 * The server rewrites it inside the label of a link (client.md §3.2 rule 9), and takes a long s (U+017F) for an s
 * there, since its pattern is one for Unicode without case.
 */
export const scriptScheme: EscapeRule = {
  marker: ':',
  find: new RegExp(`${anyCase('java')}[sSſ]${anyCase('cript')}(?=:)`, 'g'),
  write: thenBreak,
};
