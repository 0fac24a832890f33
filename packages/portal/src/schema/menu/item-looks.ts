import * as z from 'zod';
import type { Shape } from '../fields/shape.ts';
import { text } from '../fields/text.ts';
import { yesNo, type YesNo } from '../fields/yes-no.ts';

/** What a menu item is apart from what it does. */
export interface ItemLooks {
  readonly TEXT: string;
  readonly DISABLED?: YesNo;
  readonly CONTEXT?: 'ALL' | 'MOBILE' | 'DESKTOP';
}

export const ITEM_LOOKS: Shape<ItemLooks> = {
  TEXT: text.describe('Text of the item. Plain: no BB code. Not blank.'),
  DISABLED: z.exactOptional(yesNo.describe('Y: the item cannot be clicked.')),
  CONTEXT: z.exactOptional(z.enum(['ALL', 'MOBILE', 'DESKTOP']).describe('Clients that show the item.')),
};
