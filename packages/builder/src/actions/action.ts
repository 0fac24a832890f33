import type { AppAction } from './kinds/app.ts';
import type { CommandAction } from './kinds/command.ts';
import type { LinkAction } from './kinds/link.ts';
import type { ValueAction } from './kinds/value.ts';

/** What a click does; the same for a button and for a menu item. */
export type Action = CommandAction | LinkAction | ValueAction | AppAction;

export type ActionKind = Action['kind'];
