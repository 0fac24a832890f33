import { isSafeUrl } from '../url/is-safe-url.ts';
import { linkColor, mutedColor } from './colors.ts';
import type { Layout } from './layout.ts';
import type { Line, Style } from './lines/line.ts';
import { wrapPieces } from './lines/wrap-pieces.ts';

/** A name, linked where it leads somewhere; the address follows where links can't be written as links. */
export function labelLines(
  label: { readonly text: string; readonly url?: string | null | undefined; readonly style?: Style },
  layout: Layout,
): readonly Line[] {
  const { text, url, style = {} } = label;
  const link = url !== null && url !== undefined && isSafeUrl(url) ? url : undefined;
  if (link === undefined) return wrapPieces([{ text, style }], layout.width);
  const linked = { text, style: { color: linkColor, ...style, link } };
  const address = { text: ` (${link})`, style: { color: mutedColor } };
  return wrapPieces(layout.links || text === link ? [linked] : [linked, address], layout.width);
}
