import { countField } from '../fields/count-field.ts';
import type { Fields } from '../fields/fields.ts';
import { textField } from '../fields/text-field.ts';
import { toneField } from '../fields/tone-field.ts';
import type { DrawnAction } from '../types/drawn-action.ts';
import type { DrawnKey } from '../types/drawn-keyboard.ts';
import { drawAction } from './draw-action.ts';
import { drawItems } from './draw-items.ts';
import type { Drawing, Path } from './drawing.ts';
import { isHidden } from './is-hidden.ts';
import { noteDeadClick } from './notes/note-dead-click.ts';
import { present } from './present.ts';

/** A drawn key and what a click on it does. */
export interface KeyDrawing {
  readonly key: DrawnKey;
  readonly action: DrawnAction | null;
}

/** The buttons and line breaks of a stored keyboard that this client shows (client.md §4). */
export function drawKeyboard(stored: unknown, drawing: Drawing): readonly KeyDrawing[] {
  return drawItems(stored, ['keyboard'], drawing, (item, path) =>
    item.TYPE === 'NEWLINE' ? { key: { break: true }, action: null } : drawButton(item, path, drawing),
  );
}

function drawButton(item: Fields, path: Path, drawing: Drawing): KeyDrawing | undefined {
  const text = textField(item, 'TEXT');
  if (text === undefined) {
    drawing.note('MALFORMED', path, 'A button without TEXT');
    return undefined;
  }
  if (isHidden(item, drawing)) {
    drawing.note('HIDDEN_BUTTON', path, text);
    return undefined;
  }
  for (const key of ['BG_COLOR', 'TEXT_COLOR']) {
    const hex = textField(item, key);
    if (hex !== undefined) drawing.note('HEX_IGNORED', [...path, key], hex);
  }
  const action = drawAction(item);
  noteDeadClick(action, text, path, drawing);
  return {
    action,
    key: {
      text,
      display: item.DISPLAY === 'LINE' ? 'line' : 'block',
      tone: toneField(item, 'BG_COLOR_TOKEN'),
      ...present({
        width: countField(item, 'WIDTH'),
        disabled: item.DISABLED === 'Y' ? (true as const) : undefined,
        loading: item.WAIT === 'Y' ? (true as const) : undefined,
      }),
    },
  };
}
