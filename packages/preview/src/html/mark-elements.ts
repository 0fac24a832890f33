import type { MarkKind } from '../runs/mark.ts';
import type { Attributes, Tag } from './element.ts';
import { linkAttributes } from './link-attributes.ts';

/** The element a mark becomes. */
export interface MarkElement {
  readonly tag: Tag;
  readonly attributes: Attributes;
}

const color = /^#[0-9a-f]{6}$/iu;
const digits = /^\d{1,2}$/u;

/** What each kind of mark looks like in HTML. Values come from the message and are checked before they become style or address. */
export const markElements: Readonly<Record<MarkKind, (value: string) => MarkElement>> = {
  quote: () => ({ tag: 'span', attributes: { class: 'riposte-quote-inline' } }),
  code: () => ({ tag: 'span', attributes: { class: 'riposte-code-inline' } }),
  'quote-name': () => ({ tag: 'span', attributes: { class: 'riposte-quote-name' } }),
  'quote-time': () => ({ tag: 'span', attributes: { class: 'riposte-quote-time' } }),
  link: (url) => {
    const attributes = linkAttributes(url);
    return attributes === undefined ? { tag: 'span', attributes: {} } : { tag: 'a', attributes };
  },
  context: (place) => mention({ 'data-context': place }),
  user: (id) => mention({ 'data-user': id }),
  chat: (id) => mention({ 'data-chat': id }),
  lines: (id) => mention({ 'data-lines': id }),
  call: (number) => clickable('call', number),
  send: (text) => clickable('send', text),
  put: (text) => clickable('put', text),
  color: (hex) => ({ tag: 'span', attributes: { style: color.test(hex) ? `color:${hex}` : undefined } }),
  size: (px) => ({ tag: 'span', attributes: { style: digits.test(px) ? `font-size:${px}px` : undefined } }),
  b: () => ({ tag: 'b', attributes: {} }),
  i: () => ({ tag: 'i', attributes: {} }),
  u: () => ({ tag: 'u', attributes: {} }),
  s: () => ({ tag: 's', attributes: {} }),
};

function mention(attributes: Attributes): MarkElement {
  return { tag: 'span', attributes: { class: 'riposte-mention', ...attributes } };
}

// A real button, so that it can be reached and pressed from the keyboard.
function clickable(action: string, value: string): MarkElement {
  return {
    tag: 'button',
    attributes: { type: 'button', class: 'riposte-mention', 'data-action': action, 'data-value': value },
  };
}
