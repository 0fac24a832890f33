import type { ActionReader } from '../../keyboard/actions/button-action.ts';
import type { ActionKey } from '../../keyboard/actions/action-keys.ts';
import { action } from './action.ts';
import { app } from './app.ts';
import { command } from './command.ts';
import { link } from './link.ts';

/** What a menu item can do (portal.md §5 rule 3). */
export const ITEM_ACTION_READERS = {
  LINK: link,
  APP_ID: app,
  ACTION: action,
  COMMAND: command,
} as const satisfies Readonly<Record<ActionKey, ActionReader>>;
