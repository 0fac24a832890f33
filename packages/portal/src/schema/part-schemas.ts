import { attach, type Attach } from './attach/attach.ts';
import { keyboard, type Keyboard } from './keyboard/keyboard.ts';
import { menu, type Menu } from './menu/menu.ts';
import type { StandardSchema } from './standard/standard-schema.ts';
import { toStandard } from './standard/to-standard.ts';

/**
 * ATTACH as a careful author sends it: `{ BLOCKS, COLOR_TOKEN?, COLOR?, DESCRIPTION? }`, each block exactly one kind.
 * Sizes are not its business (portal.md §3).
 *
 * @example
 * attachSchema['~standard'].validate({ BLOCKS: [{ MESSAGE: 'Done' }] }).issues; // undefined
 */
export const attachSchema: StandardSchema<Attach> = toStandard(attach);

/**
 * KEYBOARD as a careful author sends it: `{ BOT_ID, BUTTONS }`, each button with a text and exactly one action
 * (portal.md §4).
 *
 * @example
 * const button = { TEXT: 'Call', LINK: 'tel:+1555' };
 * keyboardSchema['~standard'].validate({ BOT_ID: 7, BUTTONS: [button] }).issues?.[0]?.path; // ['BUTTONS', 0, 'LINK']
 */
export const keyboardSchema: StandardSchema<Keyboard> = toStandard(keyboard);

/**
 * MENU as a careful author sends it: `{ BOT_ID, ITEMS }`, each item with a text and exactly one action
 * (portal.md §5).
 *
 * @example
 * menuSchema['~standard'].validate({ BOT_ID: 7, ITEMS: [{ TEXT: 'Open', LINK: '/deal/5' }] }).issues; // undefined
 */
export const menuSchema: StandardSchema<Menu> = toStandard(menu);
