import type { Drawn } from '../types/drawn.ts';
import { element } from './element.ts';
import { writeAttach } from './write-attach.ts';
import { writeKeyboard } from './write-keyboard.ts';
import { writeMenu } from './write-menu.ts';
import { writeRuns } from './write-runs.ts';

/** A drawn message: bubble, keyboard below it, menu. */
export function writeDrawn({ text, attach, keyboard, menu, clicks }: Drawn): string {
  const bubble =
    (text === undefined ? '' : element('div', { class: 'riposte-text' }, writeRuns(text))) +
    (attach === undefined ? '' : writeAttach(attach, clicks.attach));
  return element(
    'div',
    { class: 'riposte-message', role: 'article' },
    (bubble === '' ? '' : element('div', { class: 'riposte-bubble' }, bubble)) +
      (keyboard === undefined ? '' : writeKeyboard(keyboard, clicks.keyboard)) +
      (menu === undefined ? '' : writeMenu(menu)),
  );
}
