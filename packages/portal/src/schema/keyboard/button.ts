import * as z from 'zod';
import type { ActionKey } from '../../keyboard/actions/action-keys.ts';
import { action, type ClientAction } from '../actions/action.ts';
import { app, type AppAction } from '../actions/app.ts';
import { command, type CommandAction } from '../actions/command.ts';
import { link, type LinkAction } from '../actions/link.ts';
import { BUTTON_LOOKS, type ButtonLooks } from './button-looks.ts';

/** A button as it is sent: exactly one action (portal.md §4 rule 7). */
export type Button = ButtonLooks & (LinkAction | AppAction | ClientAction | CommandAction);

/** The schema of a button for each action. */
export const BUTTONS: Readonly<Record<ActionKey, z.ZodType<Button>>> = {
  LINK: z.strictObject({ ...BUTTON_LOOKS, ...link }),
  APP_ID: z.strictObject({ ...BUTTON_LOOKS, ...app }),
  ACTION: z.strictObject({ ...BUTTON_LOOKS, ...action }),
  COMMAND: z.strictObject({ ...BUTTON_LOOKS, ...command }),
};
