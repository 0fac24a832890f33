import { decodeHtml } from '../../html/entities.ts';
import { writeStartTag } from '../../html/write-html.ts';
import { replaceTags } from '../../scan/replace-tags.ts';
import { isSafeUrl } from '../../urls/is-safe-url.ts';
import { iconTitle } from '../icon-title.ts';

const START = /\[icon=/i;
const ICON = /\[icon=[^\]]*]/gi;
const ADDRESS = /icon=(\S+[^\s!"'),.;>?\]])/i;
const USUAL = '20';
/** For an icon alone in its message, unless the viewer has turned big smiles off. */
const BIG = '40';
const LARGEST = 100;

/** `[icon=URL size=N title=T]` (client.md §2). */
export function drawIcons(text: string): string {
  if (!START.test(text)) return text;
  const usual = replaceTags(text, ICON, () => '').trim() === '' ? BIG : USUAL;
  return replaceTags(text, ICON, (tag) => {
    const src = ADDRESS.exec(tag)?.[1];
    if (src === undefined) return '';
    if (!isSafeUrl(src)) return tag;
    const title = iconTitle(tag);
    const named = title === undefined || title === '' ? {} : { title: decodeHtml(title).trim() };
    return writeStartTag('img', { class: 'bx-smile bx-icon', src, ...readSize(tag, usual), ...named });
  });
}

function readSize(tag: string, usual: string): { readonly width: string; readonly height: string } {
  const size = numberOf(tag, 'size');
  const width = size ?? numberOf(tag, 'width');
  const height = size ?? numberOf(tag, 'height');
  return { width: clamp(width ?? height ?? usual), height: clamp(height ?? width ?? usual) };
}

function numberOf(tag: string, name: string): string | undefined {
  return new RegExp(`${name}=(\\d+)`, 'i').exec(tag)?.[1];
}

function clamp(digits: string): string {
  return Number(digits) > LARGEST ? String(LARGEST) : digits;
}
