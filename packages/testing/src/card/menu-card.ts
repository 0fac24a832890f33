import type { Drawn } from '@riposte/preview';
import { showAction } from './show-action.ts';
import { showText } from './show-text.ts';

/** The items of the context menu with what they do. */
export function menuCard({ menu = [] }: Drawn): readonly string[] {
  return menu.map(({ text, action }) => `menu [${showText(text)}] ${showAction(action)}`);
}
