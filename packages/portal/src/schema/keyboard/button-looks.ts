import * as z from 'zod';
import type { ColorToken } from '../../types/stored.ts';
import { buttonText } from '../fields/button-text.ts';
import { colorToken } from '../fields/color-token.ts';
import { hexColor } from '../fields/hex-color.ts';
import { positiveInt } from '../fields/positive-int.ts';
import type { Shape } from '../fields/shape.ts';
import { yesNo, type YesNo } from '../fields/yes-no.ts';

/** What a button is apart from what it does. */
export interface ButtonLooks {
  readonly TYPE?: 'BUTTON';
  readonly TEXT: string;
  readonly DISPLAY?: 'LINE' | 'BLOCK';
  readonly WIDTH?: number;
  readonly BG_COLOR_TOKEN?: ColorToken;
  readonly BG_COLOR?: string;
  readonly TEXT_COLOR?: string;
  readonly BLOCK?: YesNo;
  readonly DISABLED?: YesNo;
  readonly CONTEXT?: 'ALL' | 'MOBILE' | 'DESKTOP';
}

export const BUTTON_LOOKS: Shape<ButtonLooks> = {
  TYPE: z.exactOptional(z.literal('BUTTON').describe('A button, as opposed to a line break.')),
  TEXT: buttonText.describe('Text on the button. Plain: no BB code.'),
  DISPLAY: z.exactOptional(
    z.enum(['LINE', 'BLOCK']).describe('LINE: beside other buttons; BLOCK: a line of its own.'),
  ),
  WIDTH: z.exactOptional(positiveInt.describe('Width in pixels.')),
  BG_COLOR_TOKEN: z.exactOptional(colorToken.describe('Colour of the button by its role.')),
  BG_COLOR: z.exactOptional(
    hexColor.describe('Colour by number; the web client shows BG_COLOR_TOKEN instead.'),
  ),
  TEXT_COLOR: z.exactOptional(
    hexColor.describe('Colour of the text; the web client shows BG_COLOR_TOKEN instead.'),
  ),
  BLOCK: z.exactOptional(yesNo.describe('Y: the keyboard is blocked after a click, until the bot answers.')),
  DISABLED: z.exactOptional(yesNo.describe('Y: the button cannot be clicked.')),
  CONTEXT: z.exactOptional(z.enum(['ALL', 'MOBILE', 'DESKTOP']).describe('Clients that show the button.')),
};
