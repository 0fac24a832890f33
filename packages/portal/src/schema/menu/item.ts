import * as z from 'zod';
import type { ActionKey } from '../../keyboard/actions/action-keys.ts';
import { action, type ClientAction } from '../actions/action.ts';
import { app, type AppAction } from '../actions/app.ts';
import { command, type CommandAction } from '../actions/command.ts';
import { link, type LinkAction } from '../actions/link.ts';
import { ITEM_LOOKS, type ItemLooks } from './item-looks.ts';

/** A menu item as it is sent: exactly one action (portal.md §5 rule 3). */
export type Item = ItemLooks & (LinkAction | AppAction | ClientAction | CommandAction);

/** The schema of an item for each action. */
export const ITEMS: Readonly<Record<ActionKey, z.ZodType<Item>>> = {
  LINK: z.strictObject({ ...ITEM_LOOKS, ...link }),
  APP_ID: z.strictObject({ ...ITEM_LOOKS, ...app }),
  ACTION: z.strictObject({ ...ITEM_LOOKS, ...action }),
  COMMAND: z.strictObject({ ...ITEM_LOOKS, ...command }),
};
