import type { DrawnAction } from '../types/drawn-action.ts';
import type { DrawnKey, DrawnKeyboard } from '../types/drawn-keyboard.ts';
import { element } from './element.ts';
import { pixels } from './pixels.ts';
import { writeButton } from './write-button.ts';

/** The buttons below the bubble. */
export function writeKeyboard(keyboard: DrawnKeyboard, actions: readonly (DrawnAction | null)[]): string {
  const keys = keyboard.map((key, index) => writeKey(key, actions[index] ?? null));
  return element('div', { class: 'riposte-keyboard', role: 'group', 'aria-label': 'Buttons' }, keys.join(''));
}

function writeKey(key: DrawnKey, action: DrawnAction | null): string {
  if ('break' in key) return element('div', { class: 'riposte-break' }, '');
  const { text, display, tone, width, disabled, loading } = key;
  return writeButton({
    text,
    action,
    class: `riposte-button riposte-button-${display} riposte-button-${tone}${loading === true ? ' riposte-button-loading' : ''}`,
    style: pixels(width),
    ...(disabled === undefined ? {} : { disabled }),
  });
}
