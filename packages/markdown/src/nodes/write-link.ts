import { fmt, type Formatted } from '@riposte/builder';
import type { Context } from '../convert/context.ts';
import { markPieces } from '../pieces/mark-pieces.ts';
import type { Piece } from '../pieces/piece.ts';
import { plainOf } from '../pieces/plain-of.ts';
import type { Words } from '../pieces/words.ts';
import { isSeen } from '../pieces/is-seen.ts';
import { textPiece } from '../pieces/text-piece.ts';
import type { Link } from '../tree/node.ts';
import { convertChildren } from './convert-children.ts';
import { hidesAddress, openableUrl } from './openable-url.ts';

/** A label that opens an address; where no client would open it, the label and the address as text. */
export function writeLink(node: Link, context: Context): readonly Piece[] {
  const { url } = node;
  const address = openableUrl(url);
  if (address === undefined) {
    context.note('LINK_NOT_OPENED', node);
    const label = convertChildren(node.children, context);
    return hidesAddress(url) ? label : [...label, textPiece(` (${url})`)];
  }
  const pieces = convertChildren(node.children, { ...context, link: address }, 'link');
  const written = pieces.length === 0 ? [textPiece('')] : pieces;
  return markPieces(written, (words) => writeLabel(words, address));
}

function writeLabel(words: Words, address: string): Formatted {
  const label = plainOf(words);
  return label === address || !isSeen(label) ? fmt.url(address) : fmt.link(words, address);
}
