import { anyCase } from '../any-case.ts';
import type { EscapeRule } from '../escape-rule.ts';
import { thenBreak } from '../zero-width.ts';

/** The server rewrites it inside the label of a link (client.md §3.2 rule 9). */
export const scriptScheme: EscapeRule = {
  marker: ':',
  find: new RegExp(`${anyCase('javascript')}(?=:)`, 'g'),
  write: thenBreak,
};
