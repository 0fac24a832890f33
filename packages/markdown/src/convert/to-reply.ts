import { reply, type AttachBuilder, type Reply } from '@riposte/builder';
import type { NoteCollector } from '../notes/collect-notes.ts';
import { describeBlocks } from '../pieces/describe-blocks.ts';
import { isSeen } from '../pieces/is-seen.ts';
import { mergeTexts } from '../pieces/merge-texts.ts';
import type { Piece } from '../pieces/piece.ts';
import { plainOf } from '../pieces/plain-of.ts';
import { trimPiece } from '../pieces/trim-piece.ts';

/** What is there where nothing is; a message without anything to see would be refused. */
const nothing = '…';
/** Nobody sees it, and the portal takes it for text (portal.md §3.2); that clients show nothing for it is inferred. */
const unseen = '\u200B';

/** Text as long as it is text; from the first block on everything stands in the attach, which is always below it. */
export function toReply(pieces: readonly Piece[], notes: NoteCollector): Reply {
  const [first, ...others] = mergeTexts(pieces)
    .filter((piece) => piece.kind === 'block' || isSeen(plainOf(piece.words)))
    .map((piece) => (piece.kind === 'text' ? trimPiece(piece) : piece));
  if (first === undefined) {
    notes.add('EMPTY', undefined);
    return reply(nothing);
  }
  const blocks = first.kind === 'block' ? [first, ...others] : others;
  const message = first.kind === 'block' ? reply().fallback(unseen) : reply(first.words);
  if (blocks.length === 0) return message;
  const description = describeBlocks(blocks);
  return message.attach((attach) => {
    const filled = blocks.reduce(addPiece, attach);
    return description === '' ? filled : filled.description(description);
  });
}

function addPiece(attach: AttachBuilder, piece: Piece): AttachBuilder {
  return piece.kind === 'block' ? piece.add(attach) : attach.message(piece.words);
}
