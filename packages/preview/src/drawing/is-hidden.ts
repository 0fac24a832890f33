import type { Fields } from '../fields/fields.ts';
import type { Drawing } from './drawing.ts';

/** Whether a button's CONTEXT keeps it from this client (client.md §4). */
export function isHidden(item: Fields, { habit }: Drawing): boolean {
  return item.CONTEXT === habit.hiddenContext;
}
