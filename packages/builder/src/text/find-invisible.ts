import type { TextNode } from '@riposte/bbcode';
import { noProblems, type Problem } from '../tree/problem.ts';

/** Blanks and characters of no width. */
const invisible = /^[\s\p{Default_Ignorable_Code_Point}]+$/u;
/** All that PHP trims; of anything else the portal thinks that it is text (portal.md §3.2). */
const blank = /^[ \t\n\r\0\v]*$/;

/** A text that is there for the portal and of which nobody sees anything. */
export function findInvisible(nodes: readonly TextNode[]): readonly Problem[] {
  const text = literalOf(nodes);
  return text !== undefined && isInvisible(text)
    ? [{ code: 'TEXT_INVISIBLE', details: {}, path: [] }]
    : noProblems;
}

/** To the portal it is text, and nobody sees any. */
export function isInvisible(text: string): boolean {
  return invisible.test(text) && !blank.test(text);
}

/** The text of nodes that are nothing but text; undefined as soon as something else, or something seen, is there. */
function literalOf(nodes: readonly TextNode[]): string | undefined {
  let text = '';
  for (const node of nodes) {
    const part =
      node.kind === 'text'
        ? node.value
        : wraps(node.kind) && 'children' in node
          ? literalOf(node.children)
          : undefined;
    if (part === undefined || (part !== '' && !invisible.test(part))) return undefined;
    text += part;
  }
  return text;
}

/** Of these nothing is left without their text; a link or a mention shows something of its own. */
function wraps(kind: TextNode['kind']): boolean {
  return ['bold', 'italic', 'underline', 'strike', 'size', 'color'].includes(kind);
}
