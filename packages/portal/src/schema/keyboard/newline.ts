import * as z from 'zod';

/** A line break between buttons. */
export interface Newline {
  readonly TYPE: 'NEWLINE';
}

export const newline: z.ZodType<Newline> = z.strictObject({
  TYPE: z.literal('NEWLINE').describe('Breaks the line of buttons.'),
});
