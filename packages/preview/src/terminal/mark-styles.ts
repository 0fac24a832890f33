import type { MarkKind } from '../runs/mark.ts';
import { isSafeUrl } from '../url/is-safe-url.ts';
import { codeColor, linkColor, mutedColor, quoteColor } from './colors.ts';
import type { Style } from './lines/line.ts';

const hex = /^#[0-9a-f]{6}$/iu;
const mention: Style = { color: linkColor, underline: true };

/** What each kind of mark looks like in a terminal. Sizes can't be shown. */
export const markStyles: Readonly<Record<MarkKind, (value: string) => Style>> = {
  quote: () => ({ color: quoteColor }),
  code: () => ({ color: codeColor }),
  'quote-name': () => ({ bold: true }),
  'quote-time': () => ({ color: mutedColor }),
  link: (url) => (isSafeUrl(url) ? { color: linkColor, link: url } : {}),
  context: () => mention,
  user: () => mention,
  chat: () => mention,
  lines: () => mention,
  call: () => mention,
  send: () => mention,
  put: () => mention,
  color: (value) => (hex.test(value) ? { color: value } : {}),
  size: () => ({}),
  b: () => ({ bold: true }),
  i: () => ({ italic: true }),
  u: () => ({ underline: true }),
  s: () => ({ strike: true }),
};
