import type { Handler } from '../convert/handler.ts';
import type { Piece } from '../pieces/piece.ts';
import { textPiece } from '../pieces/text-piece.ts';
import { withPrefix } from '../pieces/with-prefix.ts';
import type { List, ListItem } from '../tree/node.ts';
import { ofKind } from '../tree/of-kind.ts';

export const list: Handler<'list'> = (node, context) => {
  const items = ofKind(node.children, 'listItem');
  const markers = markersOf(items, node);
  // Items of several paragraphs need room between them to be told apart.
  const gap = items.some(isSpread) ? '\n\n' : '\n';
  return items.flatMap((item, index): readonly Piece[] => {
    const content = context.convert(item, context);
    const marked = withPrefix(markers[index] ?? '', content.length === 0 ? [textPiece('')] : content);
    const [first, ...others] = marked;
    return first === undefined ? [] : [{ ...first, before: `${gap}${context.indent}` }, ...others];
  });
};

/** Whether blank lines part what an item holds. */
function isSpread({ children }: ListItem): boolean {
  return children.some(({ line }, index) => line - (children[index - 1]?.endLine ?? line) > 1);
}

/** A dot, a box or a number; numbers count on as Markdown has it, and an author who skips some is followed. */
function markersOf(items: readonly ListItem[], { isOrdered }: List): readonly string[] {
  let next = 0;
  return items.map(({ isChecked, marker }) => {
    const box = isChecked === undefined ? '' : isChecked ? '☑ ' : '☐ ';
    if (!isOrdered) return box === '' ? '• ' : box;
    const number = Math.max(next, marker.number);
    next = number + 1;
    return `${number}${marker.sign} ${box}`;
  });
}
