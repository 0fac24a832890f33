import type { Issue } from '@riposte/builder';
import { noteTexts, type NoteCode } from './note-texts.ts';

/** Notes as they are collected: one for each code, with the lines it was found in. */
export interface NoteCollector {
  readonly add: (code: NoteCode, line: number | undefined) => void;
  readonly collected: () => readonly Issue[];
}

export function collectNotes(): NoteCollector {
  const lines = new Map<NoteCode, Set<number>>();
  return {
    add(code, line) {
      const known = lines.get(code) ?? new Set();
      if (line !== undefined) known.add(line);
      lines.set(code, known);
    },
    collected: () =>
      [...lines].map(([code, found]) =>
        toIssue(
          code,
          [...found].sort((a, b) => a - b),
        ),
      ),
  };
}

function toIssue(code: NoteCode, [first, ...others]: readonly number[]): Issue {
  const { message, hint } = noteTexts[code];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return {
    severity: 'note',
    code: `MARKDOWN_${code}`,
    path: first === undefined ? ['markdown'] : ['markdown', first],
    message: first === undefined ? message : `${message} Line ${first}${more}.`,
    hint,
  };
}
