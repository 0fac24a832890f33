import * as z from 'zod';
import { LIMITS } from '../../limits.ts';
import { codePoints } from '../../php/code-points.ts';
import { newText } from '../../text/message-text.ts';
import { text } from './text.ts';

/** The text of a message: something to see beside breaks, and nothing to cut (portal.md §7). */
export const messageText: z.ZodType<string> = text
  .refine((given) => newText(given).stored !== '', {
    error: 'Has to be a text that is not made of line breaks alone.',
  })
  .refine((given) => codePoints(given) <= LIMITS.text, {
    error: ({ input }) =>
      `Has ${codePoints(z.string().parse(input))} characters; the portal keeps ${LIMITS.text}: send the rest as a second message.`,
  })
  .meta({ maxLength: LIMITS.text });
