import type { Note } from '../../types/note.ts';
import type { Drawing } from '../drawing.ts';
import { noteTexts } from './note-texts.ts';

/** A list of notes and the pen for it. */
export function noteTaker(): { readonly notes: readonly Note[]; readonly note: Drawing['note'] } {
  const notes: Note[] = [];
  return {
    notes,
    note: (code, path, detail = '') => {
      notes.push({ code, path, message: noteTexts[code](detail) });
    },
  };
}
