import { isId, writeMention } from './mention.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

const DIALOG = /^(?:chat[1-9]\d*|\d+:\d+)$/;

/** A label that opens a message: `[context=chatN/M]` (client.md §2). */
export interface ContextNode {
  readonly kind: 'context';
  /** `chat5`, or the two people of a private dialog as `1:2`; with another form only the label is written. */
  readonly dialog: string;
  /** A positive integer. */
  readonly messageId: number;
  readonly children: readonly TextNode[];
}

export const context: Tag<ContextNode> = {
  write: (node, scope) =>
    DIALOG.test(node.dialog) && isId(node.messageId)
      ? writeMention(
          { name: 'context', value: `${node.dialog}/${node.messageId}`, isHtml: true },
          node.children,
          scope,
        )
      : scope.unroll(node.children, scope),
};
