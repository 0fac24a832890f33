import type { EscapeRule } from '../escape-rule.ts';
import { thenBreak } from '../zero-width.ts';

/** The title of an icon ends where another parameter seems to begin (client.md §2). */
export const titleParameter: EscapeRule = {
  marker: '=',
  find: /(?:width|height|size)(?==)/g,
  write: thenBreak,
};
