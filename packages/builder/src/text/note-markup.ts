import type { TextNode } from '@riposte/bbcode';
import type { Problem } from '../tree/problem.ts';
import type { Formatted } from './formatted.ts';

/** An opening tag with its closing one further on: BB code somebody expects to act. */
const tag =
  /\[(?:(?:b|i|u|s|url|user|chat|send|put|call|code|color|size|img)(?:=[^\]]{0,200})?|object [a-z]{1,40})\]/i;

/** Literal text that looks like markup gets a note: it is escaped, and perhaps it was meant to act. */
export function noteMarkup({ nodes }: Formatted): readonly Problem[] {
  const found = findTag(nodes);
  if (found === undefined) return [];
  // What JavaScript makes of an object in a string, such as fmt.bold('x') in `…` without fmt before it.
  const code = found.startsWith('[object ') ? 'TEXT_OBJECT' : 'LITERAL_MARKUP';
  return [{ code, details: { tag: found }, path: [] }];
}

/** Whether literal text looks like markup. */
export function looksLikeMarkup(text: string): boolean {
  return tag.test(text);
}

function findTag(nodes: readonly TextNode[]): string | undefined {
  for (const node of nodes) {
    const found =
      node.kind === 'text'
        ? tag.exec(node.value)?.[0]
        : 'children' in node
          ? findTag(node.children)
          : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
