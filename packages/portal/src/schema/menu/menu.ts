import * as z from 'zod';
import { positiveInt } from '../fields/positive-int.ts';
import { ITEMS, type Item } from './item.ts';

/** MENU in its full form, the one that every method with a menu takes (portal.md §6.2). */
export interface Menu {
  readonly BOT_ID: number;
  readonly ITEMS: readonly Item[];
}

const item: z.ZodType<Item> = z
  .union(Object.values(ITEMS), {
    error: `An item of a menu needs TEXT and exactly one of ${Object.keys(ITEMS).join(', ')}.`,
  })
  .meta({ id: 'Item' });

/** The items alone, which v1 takes for a whole menu (portal.md §5 rule 1). */
export const items: z.ZodType<readonly Item[]> = z
  .array(item)
  .min(1, { error: 'A menu has to have at least one item.' });

export const menu: z.ZodType<Menu> = z
  .strictObject({
    BOT_ID: positiveInt.describe('Bot that the commands of the items belong to.'),
    ITEMS: items.describe('Items in order.'),
  })
  .describe('The context menu of a message.');
