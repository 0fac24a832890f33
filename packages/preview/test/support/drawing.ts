import { webHabit } from '../../src/drawing/clients/web-habit.ts';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { noteTaker } from '../../src/drawing/notes/note-taker.ts';
import type { Note } from '../../src/index.ts';
import { run } from './run.ts';

/** A drawing whose reader takes text as it stands, with what was noted in it. */
export function plainDrawing(): { readonly drawing: Drawing; readonly notes: readonly Note[] } {
  const { notes, note } = noteTaker();
  return { drawing: { habit: webHabit, note, read: (text) => [run(text)] }, notes };
}
