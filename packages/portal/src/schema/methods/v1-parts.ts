import * as z from 'zod';
import { attach, blocks, type Attach } from '../attach/attach.ts';
import type { Block } from '../attach/blocks/index.ts';
import type { Button } from '../keyboard/button.ts';
import { buttons, keyboard, type Keyboard } from '../keyboard/keyboard.ts';
import type { Newline } from '../keyboard/newline.ts';
import type { Item } from '../menu/item.ts';
import { items, menu, type Menu } from '../menu/menu.ts';

/** ATTACH as v1 takes it: whole, or its blocks alone. */
export type AttachParam = Attach | readonly Block[];
/** KEYBOARD as v1 takes it: whole, or its buttons alone. */
export type KeyboardParam = Keyboard | readonly (Button | Newline)[];
/** MENU as v1 takes it: whole, or its items alone. */
export type MenuParam = Menu | readonly Item[];

export const attachParam: z.ZodType<AttachParam> = z
  .union([attach, blocks], { error: 'An attach is { BLOCKS: […] } or a list of blocks.' })
  .meta({ id: 'Attach' })
  .describe('Attach: blocks below the text.');

export const keyboardParam: z.ZodType<KeyboardParam> = z
  .union([keyboard, buttons], { error: 'A keyboard is { BOT_ID, BUTTONS: […] } or a list of buttons.' })
  .meta({ id: 'Keyboard' })
  .describe('Keyboard: buttons below the message.');

export const menuParam: z.ZodType<MenuParam> = z
  .union([menu, items], { error: 'A menu is { BOT_ID, ITEMS: […] } or a list of items.' })
  .meta({ id: 'Menu' })
  .describe('Menu of the message.');
