import type { Compiled } from '@riposte/builder';
import type { Note, NoteCode } from '@riposte/preview';
import { tellIssue } from '../compiling/tell-issue.ts';
import { tellSizes } from './tell-sizes.ts';
import { showText } from './show-text.ts';

/** What compiling a message has told already, in words of its own. */
const told: ReadonlySet<NoteCode> = new Set(['REFUSED', 'MENU_UNSEEN', 'HEX_IGNORED', 'TABLE_UNSEEN']);

/** Sizes against their limits, then everything there is to say about the message. */
export function footCard({ sizes, warnings }: Compiled, notes: readonly Note[]): readonly string[] {
  return [
    tellSizes(sizes),
    ...warnings.map((issue) => showText(tellIssue(issue))),
    ...notes
      .filter(({ code }) => !told.has(code))
      .map(({ code, path, message }) => showText(`note ${code} at ${path.join('.')}: ${message}`)),
  ];
}
