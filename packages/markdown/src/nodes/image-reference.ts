import type { Handler } from '../convert/handler.ts';
import { textPiece } from '../pieces/text-piece.ts';
import { writeImage } from './write-image.ts';

export const imageReference: Handler<'imageReference'> = (node, context) => {
  const target = context.definitions.get(node.identifier);
  return target === undefined ? [textPiece(node.alt ?? '')] : writeImage(target.url, node, context);
};
