import { escapeText } from '../escape/escape-text.ts';
import { literal } from '../write/leaves.ts';
import type { Tag } from './tag.ts';

/** A block of code: `[code]` (client.md §2). */
export interface CodeNode {
  readonly kind: 'code';
  readonly text: string;
}

export const code: Tag<CodeNode> = {
  write(node, scope) {
    const text = escapeText(node.text, 'code', scope);
    if (text === '') return [];
    // The client eats one line break behind each of the two tags.
    const first = text.startsWith('\n') ? '\n' : '';
    const written = `[code]${first}${text}[/code]`;
    // Inside these the browser writes the line break anew, and the client does not know it again.
    const eatsLineBreak = !scope.marks.some(
      ({ kind }) => kind === 'size' || kind === 'color' || kind === 'link',
    );
    return [{ kind: 'code', code: written, marks: scope.marks, eatsLineBreak }];
  },
  writePlain: (node, scope) => literal(node.text, scope),
};
