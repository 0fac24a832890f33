import * as z from 'zod';
import type { ColorToken } from '../../../types/stored.ts';
import { needsOne } from '../../checks/needs-one.ts';
import { attachText } from '../../fields/attach-text.ts';
import { colorToken } from '../../fields/color-token.ts';
import { hexColor } from '../../fields/hex-color.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import type { Shape } from '../../fields/shape.ts';
import { url } from '../../fields/url.ts';

/** Names and values. */
export interface GridBlock {
  readonly GRID: readonly GridRow[];
}

interface GridRow {
  readonly NAME?: string;
  readonly VALUE?: string;
  readonly DISPLAY?: 'BLOCK' | 'LINE' | 'ROW' | 'TABLE';
  readonly WIDTH?: number;
  readonly HEIGHT?: number;
  readonly COLOR_TOKEN?: ColorToken;
  readonly COLOR?: string;
  readonly USER_ID?: number;
  readonly CHAT_ID?: number;
  readonly LINK?: string;
}

const FIELDS: Shape<GridRow> = {
  NAME: z.exactOptional(attachText.describe('Name of the value, in one line.')),
  VALUE: z.exactOptional(attachText.describe('The value, with BB code; line breaks as \\n.')),
  DISPLAY: z.exactOptional(
    z
      .enum(['BLOCK', 'LINE', 'ROW', 'TABLE'])
      .describe(
        'BLOCK: below each other; LINE: side by side; ROW: name left, value right; TABLE: not drawn.',
      ),
  ),
  WIDTH: z.exactOptional(positiveInt.describe('Width of the column in pixels.')),
  HEIGHT: z.exactOptional(positiveInt.describe('Height in pixels.')),
  COLOR_TOKEN: z.exactOptional(colorToken.describe('Colour of the value by its role.')),
  COLOR: z.exactOptional(hexColor.describe('Colour by number; the web client shows COLOR_TOKEN instead.')),
  USER_ID: z.exactOptional(positiveInt.describe('User that the value leads to.')),
  CHAT_ID: z.exactOptional(positiveInt.describe('Chat that the value leads to.')),
  LINK: z.exactOptional(url.describe('Address that the value leads to.')),
};

const row = needsOne(z.strictObject(FIELDS), ['NAME', 'VALUE']);

export const grid: z.ZodType<GridBlock> = z.strictObject({
  GRID: z.array(row).min(1, { error: 'Has to have at least one row.' }).describe('Rows of name and value.'),
});
