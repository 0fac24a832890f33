import type { DrawnMenu } from '../types/drawn-menu.ts';
import { element } from './element.ts';
import { writeButton } from './write-button.ts';

/** The context menu, folded and labelled: no web client shows it (client.md §2). */
export function writeMenu(menu: DrawnMenu): string {
  const items = menu.map((item) => element('li', {}, writeButton({ ...item, class: 'riposte-menu-item' })));
  return element(
    'details',
    { class: 'riposte-menu' },
    element('summary', {}, 'Menu (not shown by the web client)') + element('ul', {}, items.join('')),
  );
}
