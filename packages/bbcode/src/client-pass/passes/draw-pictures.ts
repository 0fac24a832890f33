import { decodeHtml } from '../../html/entities.ts';
import { isSafeUrl } from '../../urls/is-safe-url.ts';
import { writePicture } from '../picture.ts';

const STRETCH = /\S+(?:\s<\/a>)?/g;
const SCHEME = />(https?:\/\/)/gi;
const EXTENSION = /\.(?:jpg|jpeg|png|gif|webp)(?=\?|<\/a>)/gi;
const PICTURE = /\.(?:jpg|jpeg|png|gif|webp)(?:\?|$)/i;
const END = '</a>';
/** The question mark and two characters. */
const SHORTEST_QUERY = 3;

/** A link whose visible text is the address of a picture is drawn as the picture (client.md §2). */
export function drawPictures(text: string): string {
  return text.includes(END) ? text.replace(STRETCH, drawStretch) : text;
}

/** Between two blanks only one can be drawn: the client's pattern is greedy and takes the last end it finds. */
function drawStretch(stretch: string): string {
  const tail = stretch.includes(END) ? lastTail(stretch) : undefined;
  if (tail === undefined) return stretch;
  const scheme = [...stretch.matchAll(SCHEME)].find((match) => match.index + match[0].length < tail.start);
  if (scheme === undefined) return stretch;
  const start = scheme.index + 1;
  const url = decodeHtml(stretch.slice(start, tail.end));
  if (!isPictureLink(url)) return stretch;
  const picture = `<span class="bx-im-message-image">${writePicture(url)}</span>`;
  return stretch.slice(0, start) + picture + stretch.slice(tail.end);
}

/** The last extension at the end of a link, or with a query up to the last end. */
function lastTail(stretch: string): { readonly start: number; readonly end: number } | undefined {
  const lastEnd = stretch.lastIndexOf(END);
  for (const { index, 0: extension } of [...stretch.matchAll(EXTENSION)].reverse()) {
    const behind = index + extension.length;
    if (stretch.startsWith(END, behind)) return { start: index, end: behind };
    if (lastEnd >= behind + SHORTEST_QUERY) return { start: index, end: lastEnd };
  }
  return undefined;
}

function isPictureLink(url: string): boolean {
  const lower = url.toLowerCase();
  return (
    PICTURE.test(url) &&
    lower.indexOf('/docs/pub/') <= 0 &&
    lower.indexOf('logout=yes') <= 0 &&
    isSafeUrl(url)
  );
}
