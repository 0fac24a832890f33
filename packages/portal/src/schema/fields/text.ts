import type * as z from 'zod';
import { textMatching } from './text-matching.ts';

/** A text with something to see in it. */
export const text: z.ZodType<string> = textMatching(/[^\s\0]/, 'Has to be a text that is not blank.');
