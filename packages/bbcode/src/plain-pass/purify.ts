import { decodeHtml, encodeHtml } from '../html/entities.ts';
import type { Viewer } from '../read/viewer.ts';
import { drawFiles } from '../client-pass/passes/draw-files.ts';
import { drawTimes } from '../client-pass/passes/draw-times.ts';
import { unwrapBlocks } from './unwrap-blocks.ts';
import { unwrapCalls } from './unwrap-calls.ts';
import { unwrapFonts } from './unwrap-fonts.ts';
import { unwrapIcons } from './unwrap-icons.ts';
import { unwrapImages } from './unwrap-images.ts';
import { unwrapLinks } from './unwrap-links.ts';
import { unwrapMentions } from './unwrap-mentions.ts';
import { unwrapOpening } from './unwrap-opening.ts';
import { unwrapPictures } from './unwrap-pictures.ts';
import { unwrapVotes } from './unwrap-votes.ts';

const NOTHING_LEFT = 'This message has been deleted.';

/** In the client's order; each goes over the whole text (client.md §2). */
const passes: readonly ((text: string, viewer: Viewer) => string)[] = [
  unwrapOpening,
  unwrapBlocks,
  unwrapMentions,
  unwrapFonts,
  unwrapVotes,
  unwrapCalls,
  unwrapLinks,
  unwrapPictures,
  unwrapIcons,
  unwrapImages,
  drawFiles,
  drawTimes,
];

/** What the chat list and notifications show of a text. */
export function purify(text: string, viewer: Viewer): string {
  if (text === '') return '';
  const lines = encodeHtml(text.trim()).replace(/\[br]/gi, '\n');
  const plain = passes.reduce((left, pass) => pass(left, viewer), lines);
  const line = plain.replace(/\n|\[br]/gi, ' ').trim();
  return line === '' ? NOTHING_LEFT : decodeHtml(line).trim();
}
