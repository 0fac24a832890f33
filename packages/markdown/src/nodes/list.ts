import type { List, ListItem } from 'mdast';
import type { Context } from '../convert/context.ts';
import type { Handler } from '../convert/handler.ts';
import type { Piece } from '../pieces/piece.ts';
import { textPiece } from '../pieces/text-piece.ts';
import { withPrefix } from '../pieces/with-prefix.ts';

export const list: Handler<'list'> = (node, context) => {
  const markers = markersOf(node, context);
  // Items of several paragraphs need room between them to be told apart.
  const gap = node.children.some((item) => item.spread === true && item.children.length > 1) ? '\n\n' : '\n';
  return node.children.flatMap((item, index): readonly Piece[] => {
    const content = context.convert(item, context);
    const marked = withPrefix(markers[index] ?? '', content.length === 0 ? [textPiece('')] : content);
    const [first, ...others] = marked;
    return first === undefined ? [] : [{ ...first, before: `${gap}${context.indent}` }, ...others];
  });
};

/** A dot, a box or a number; numbers count on as Markdown has it, and an author who skips some is followed. */
function markersOf({ ordered, start, children }: List, { source }: Context): readonly string[] {
  let next = start ?? 1;
  return children.map((item) => {
    const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : undefined;
    if (ordered !== true) return box ?? '• ';
    const written = markerOf(item, source);
    const number = Math.max(next, written.number);
    next = number + 1;
    return `${number}${written.sign} ${box ?? ''}`;
  });
}

function markerOf(item: ListItem, source: string): { readonly number: number; readonly sign: string } {
  const offset = item.position?.start.offset ?? 0;
  const [, digits = '0', sign = '.'] = /^(\d{1,9})([.)])/.exec(source.slice(offset, offset + 10)) ?? [];
  return { number: Number(digits), sign };
}
