import type { Note } from '../types/note.ts';
import { element } from './element.ts';
import { writeText } from './write-text.ts';

/** What the picture can't show, as a list below it. */
export function writeNotes(notes: readonly Note[]): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ message }) => element('li', {}, writeText(message)));
  return element('ul', { class: 'riposte-notes', 'aria-label': 'Notes on this preview' }, items.join(''));
}
