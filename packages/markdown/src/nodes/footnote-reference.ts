import type { Handler } from '../convert/handler.ts';
import { textPiece } from '../pieces/text-piece.ts';

/** Its number in brackets, which are no tag to the client. */
export const footnoteReference: Handler<'footnoteReference'> = ({ name }, { footnotes }) => [
  textPiece(`[${footnotes.numberOf(name)}]`),
];
