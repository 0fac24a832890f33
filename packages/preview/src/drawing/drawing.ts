import type { Run } from '@riposte/bbcode';
import type { Habit } from './clients/habit.ts';
import type { NoteCode } from '../types/note.ts';

/** Where in the stored message something stands. */
export type Path = readonly (string | number)[];

/** What every step of the drawing needs to know, and where it leaves its notes. */
export interface Drawing {
  readonly habit: Habit;
  /** Attach text as runs; the path is for what there is to note about it. */
  readonly read: (text: string, path: Path) => readonly Run[];
  readonly note: (code: NoteCode, path: Path, detail?: string) => void;
}
