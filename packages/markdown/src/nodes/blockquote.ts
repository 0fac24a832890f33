import { fmt } from '@riposte/builder';
import { convertFlow } from '../convert/convert-flow.ts';
import type { Handler } from '../convert/handler.ts';
import { mergeTexts } from '../pieces/merge-texts.ts';
import type { Piece } from '../pieces/piece.ts';
import { withPrefix } from '../pieces/with-prefix.ts';

/** Before each line of a quote in a quote. */
const nested = '│ ';

/** Clients draw one level of quotes (client.md §2); a quote in a quote is marked by a bar of text. */
export const blockquote: Handler<'blockquote'> = (node, context) => {
  const quotes = context.quotes + 1;
  if (context.quotes > 0) {
    context.note('QUOTE_NESTED', node);
    const indent = `${context.indent}${nested}`;
    const pieces = convertFlow(node.children, { ...context, quotes, indent });
    return pieces.length === 0 ? [] : withPrefix(nested, pieces);
  }
  return mergeTexts(convertFlow(node.children, { ...context, quotes, indent: '' })).map((piece): Piece =>
    piece.kind === 'text' ? { ...piece, words: [fmt.quote(piece.words)], ownLines: 'quote' } : piece,
  );
};
