import type * as z from 'zod';
import { textMatching } from './text-matching.ts';

/** A command: "0" counts as none, and so does a slash alone (portal.md §4 rule 7). */
export const commandName: z.ZodType<string> = textMatching(
  /^(?!0$)[\s\0/]*[^\s\0/]/,
  'Has to be the name of a command as text, neither blank nor "0".',
);
