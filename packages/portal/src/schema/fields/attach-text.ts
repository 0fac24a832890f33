import type * as z from 'zod';
import { textMatching } from './text-matching.ts';

/**
 * A text with something to see in it, also after backslash-n and backslash-t have become blanks, as they do inside an
 * attach (portal.md §3.1 rule 4).
 */
export const attachText: z.ZodType<string> = textMatching(
  /(?:^|[^\\])[^\s\0\\]|[^\s\0\\nt]/,
  'Has to be a text that is not blank.',
);
