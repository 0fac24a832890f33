import type * as z from 'zod';
import { textMatching } from './text-matching.ts';

/** A dialog: a user by number, or a chat by its prefix and number. */
export const dialogId: z.ZodType<string> = textMatching(
  /^(?:chat|sg)?[1-9][0-9]*$/,
  'Has to name a dialog: "27" for a user, "chat27" for a chat, as text.',
);
