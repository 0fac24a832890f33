import type * as z from 'zod';
import { textMatching } from './text-matching.ts';

/** An address the portal takes (portal.md §3.2). */
export const url: z.ZodType<string> = textMatching(
  /^(?:\/|https?:\/\/)/,
  'Has to be an address that begins with /, http:// or https://, in lower case.',
);
