import * as z from 'zod';
import { hexColor } from '../../fields/hex-color.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import type { Shape } from '../../fields/shape.ts';

/** A line across an attach. */
export interface DelimiterBlock {
  readonly DELIMITER: Delimiter;
}

interface Delimiter {
  readonly SIZE?: number;
  readonly COLOR?: string;
}

const FIELDS: Shape<Delimiter> = {
  SIZE: z.exactOptional(positiveInt.describe('Width in pixels; 200 without it.')),
  COLOR: z.exactOptional(hexColor.describe('Colour of the line, such as #c6c6c6.')),
};

export const delimiter: z.ZodType<DelimiterBlock> = z.strictObject({
  DELIMITER: z.strictObject(FIELDS).describe('A line across the attach.'),
});
