import * as z from 'zod';
import { positiveInt } from '../fields/positive-int.ts';
import { BUTTONS, type Button } from './button.ts';
import { newline, type Newline } from './newline.ts';

/** KEYBOARD in its full form, the one that every method takes (portal.md §6.2). */
export interface Keyboard {
  readonly BOT_ID: number;
  readonly BUTTONS: readonly (Button | Newline)[];
}

const button: z.ZodType<Button | Newline> = z
  .union([...Object.values(BUTTONS), newline], {
    error: `A button needs TEXT and exactly one of ${Object.keys(BUTTONS).join(', ')}; a line break is { TYPE: 'NEWLINE' }.`,
  })
  .meta({ id: 'Button' });

/** The buttons alone, which v1 takes for a whole keyboard (portal.md §4 rule 1). */
export const buttons: z.ZodType<readonly (Button | Newline)[]> = z
  .array(button)
  .min(1, { error: 'A keyboard has to have at least one button.' });

export const keyboard: z.ZodType<Keyboard> = z
  .strictObject({
    BOT_ID: positiveInt.describe('Bot that the commands of the buttons belong to.'),
    BUTTONS: buttons.describe('Buttons and line breaks in order.'),
  })
  .describe('Buttons below a message.');
