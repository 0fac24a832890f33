import type * as z from 'zod';
import { textMatching } from './text-matching.ts';

/** Parameters of a command: "0" and blanks would become empty (portal.md §4 rule 7). */
export const commandParams: z.ZodType<string> = textMatching(
  /^(?:$|(?!0$)[\s\0]*[^\s\0])/,
  'Has to be a text, neither blank nor "0", which the portal empties: leave it out, or send another.',
);
