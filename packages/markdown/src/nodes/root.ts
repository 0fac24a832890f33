import { convertFlow } from '../convert/convert-flow.ts';
import type { Context } from '../convert/context.ts';
import type { Handler } from '../convert/handler.ts';
import type { Piece } from '../pieces/piece.ts';
import { withPrefix } from '../pieces/with-prefix.ts';

/** The text, and the footnotes below it. */
export const root: Handler<'root'> = ({ children }, context) => [
  ...convertFlow(children, context),
  ...footnotesOf(context),
];

/** Those that are named, in their order; what nobody names stands behind them. A footnote may name another. */
function footnotesOf(context: Context): readonly Piece[] {
  const { definitions, numberOf, named } = context.footnotes;
  const pieces: Piece[] = [];
  let told = 0;
  const tellNamed = (): void => {
    for (; told < named.length; told += 1) {
      const content = convertFlow(definitions.get(named[told] ?? '')?.children ?? [], context);
      if (content.length === 0) continue;
      const before = pieces.length === 0 ? '\n\n' : '\n';
      for (const [index, piece] of withPrefix(`[${told + 1}] `, content).entries())
        pieces.push(index === 0 ? { ...piece, before } : piece);
    }
  };
  tellNamed();
  for (const name of definitions.keys()) {
    numberOf(name);
    tellNamed();
  }
  return pieces;
}
