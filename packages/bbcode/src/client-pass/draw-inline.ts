import type { Viewer } from '../read/viewer.ts';
import { drawArrowQuotes } from './passes/draw-arrow-quotes.ts';
import { drawCalls } from './passes/draw-calls.ts';
import { drawChats } from './passes/draw-chats.ts';
import { drawContexts } from './passes/draw-contexts.ts';
import { drawFencedQuotes } from './passes/draw-fenced-quotes.ts';
import { drawFiles } from './passes/draw-files.ts';
import { drawFonts } from './passes/draw-fonts.ts';
import { drawIcons } from './passes/draw-icons.ts';
import { drawImages } from './passes/draw-images.ts';
import { drawLinks } from './passes/draw-links.ts';
import { drawPictures } from './passes/draw-pictures.ts';
import { drawTimes } from './passes/draw-times.ts';
import { drawUsers } from './passes/draw-users.ts';
import { drawVotes } from './passes/draw-votes.ts';

type Pass = (text: string, viewer: Viewer) => string | undefined;

/** In the client's order; each goes over the whole text, and over what those before it wrote (client.md §1.2). */
const passes: readonly Pass[] = [
  drawImages,
  drawLinks,
  drawFonts,
  drawVotes,
  drawUsers,
  drawChats,
  drawContexts,
  drawCalls,
  drawIcons,
  drawPictures,
  drawFiles,
  drawTimes,
  drawArrowQuotes,
  drawFencedQuotes,
];

export function drawInline(text: string, viewer: Viewer): string | undefined {
  return passes.reduce<string | undefined>(
    (drawn, pass) => (drawn === undefined ? undefined : pass(drawn, viewer)),
    text,
  );
}
