import { completeFence } from './complete-fence.ts';
import { completeInline } from './complete-inline.ts';
import { cutHalfLine } from './cut-half-line.ts';
import { findOpenLeaf, type OpenLeaf } from './find-open-leaf.ts';
import { headTable } from './head-table.ts';

/**
 * A source that is still being written, as if its author stopped here: what is open is closed, and what is half a
 * sign is held back until it is known for what it stands.
 */
export function completeSource(source: string): string {
  const leaf = leafOf(source);
  if (leaf?.kind === 'code') return source;
  if (leaf?.kind === 'fence') return source.slice(0, leaf.start) + completeFence(source.slice(leaf.start));
  const cut = cutHalfLine(source);
  return completeLeaf(cut, cut === source ? leaf : leafOf(cut));
}

function leafOf(source: string): OpenLeaf | undefined {
  try {
    return findOpenLeaf(source);
  } catch {
    // What the parser does not survive is shown as it is.
    return undefined;
  }
}

function completeLeaf(source: string, leaf: OpenLeaf | undefined): string {
  if (leaf === undefined) return source;
  const before = source.slice(0, leaf.start);
  const written = source.slice(leaf.start);
  if (leaf.kind === 'html') return before + (isHidden(written) ? '' : cutHalfTag(written));
  const completed = completeInline(written);
  return before + (leaf.kind === 'paragraph' ? headTable(completed) : completed);
}

/** Nothing is shown of these until they have ended; if they never do, they are text. */
function isHidden(html: string): boolean {
  const [, name] = /^<(script|style|!--|\?|!\[CDATA\[)/i.exec(html) ?? [];
  if (name === undefined) return false;
  const end =
    { '!--': /-->/, '?': /\?>/, '![cdata[': /\]\]>/ }[name.toLowerCase()] ??
    /<\/(?:script|style|pre|textarea)>/i;
  return !end.test(html);
}

function cutHalfTag(html: string): string {
  const start = html.lastIndexOf('<');
  return start > html.lastIndexOf('>') ? html.slice(0, start) : html;
}
