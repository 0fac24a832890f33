import { textField } from '../fields/text-field.ts';
import type { DrawnMenu } from '../types/drawn-menu.ts';
import { decodeEntities } from './decode-entities.ts';
import { drawAction } from './draw-action.ts';
import { drawItems } from './draw-items.ts';
import type { Drawing } from './drawing.ts';
import { isHidden } from './is-hidden.ts';
import { noteDeadClick } from './notes/note-dead-click.ts';
import { present } from './present.ts';

/** A stored context menu. No current client shows it (client.md §2): it is drawn to be checked, and noted. */
export function drawMenu(stored: unknown, drawing: Drawing): DrawnMenu {
  drawing.note('MENU_UNSEEN', ['menu']);
  return drawItems(stored, ['menu'], drawing, (item, path) => {
    const escaped = textField(item, 'TEXT');
    if (escaped === undefined) {
      drawing.note('MALFORMED', path, 'A menu item without TEXT');
      return undefined;
    }
    // The portal HTML-escapes TEXT before it stores it (portal.md §5).
    const text = decodeEntities(escaped);
    if (isHidden(item, drawing)) {
      drawing.note('HIDDEN_BUTTON', path, text);
      return undefined;
    }
    const action = drawAction(item);
    noteDeadClick(action, text, path, drawing);
    return { text, action, ...present({ disabled: item.DISABLED === 'Y' ? (true as const) : undefined }) };
  });
}
