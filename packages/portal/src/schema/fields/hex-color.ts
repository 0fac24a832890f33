import type * as z from 'zod';
import { textMatching } from './text-matching.ts';

/** A colour by number (portal.md §3.2). */
export const hexColor: z.ZodType<string> = textMatching(
  /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/,
  'Has to be a colour: # with three or six hex digits.',
);
