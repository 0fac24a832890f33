import type * as z from 'zod';
import { textMatching } from './text-matching.ts';

/** A button's text: "0" counts as none (portal.md §4 rule 6). */
export const buttonText: z.ZodType<string> = textMatching(
  /^(?!0$)[\s\0]*[^\s\0]/,
  'Has to be a text, neither blank nor "0": the portal drops the element otherwise.',
);
