import type * as z from 'zod';
import { textMatching } from './text-matching.ts';

/** A key that lets a message be sent only once; other values do nothing (portal.md §6.12). */
export const onceKey: z.ZodType<string> = textMatching(
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  'Has to be a UUID of version 4 in lower case.',
);
