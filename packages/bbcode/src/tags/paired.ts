import { hasMark, within } from '../write/marks.ts';
import type { Mark } from '../write/leaf.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** A tag that only wraps; inside itself it adds nothing, and the client gives up after ten levels (client.md §2). */
export function paired<Node extends { readonly children: readonly TextNode[] }>(
  kind: Mark['kind'],
  name: string,
): Tag<Node> {
  return {
    write: (node, scope) =>
      scope.unroll(
        node.children,
        hasMark(scope, kind) ? scope : within(scope, { kind, open: `[${name}]`, close: `[/${name}]` }),
      ),
  };
}
