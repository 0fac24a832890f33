import type { ActionKey } from './action-keys.ts';
import { action } from './action.ts';
import { app } from './app.ts';
import type { ActionReader } from './button-action.ts';
import { command } from './command.ts';
import { link } from './link.ts';

/** What a button can do (portal.md §4 rule 7). */
export const BUTTON_ACTION_READERS = {
  LINK: link,
  APP_ID: app,
  ACTION: action,
  COMMAND: command,
} as const satisfies Readonly<Record<ActionKey, ActionReader>>;
