import type { HtmlElement } from '../html/html-node.ts';

const FONT_SIZE = /font-size: (\d+)px/;
const COLOR = /color: rgb\((\d+), (\d+), (\d+)\)/;

/** How the client's classes show in a reading. */
const CLASSES: Readonly<Record<string, string>> = {
  'bx-im-message-content-code': 'code',
  'bx-im-message-quote': 'quote',
  'bx-im-message-quote --inline': 'quote',
  'bx-im-message-quote__name': 'quote-name',
  'bx-im-message-quote__name-time': 'quote-time',
};

const MENTIONS: Readonly<Record<string, (attributes: HtmlElement['attributes']) => string>> = {
  USER: (attributes) => `user:${attributes['data-value'] ?? ''}`,
  CHAT: (attributes) => `chat:${attributes['data-value'] ?? ''}`,
  LINES: (attributes) => `lines:${attributes['data-value'] ?? ''}`,
  CONTEXT: (attributes) => `context:${attributes['data-dialog-id'] ?? ''}`,
  CALL: () => 'call:',
};

/** What an element adds to the text inside it. */
export function marksOf(element: HtmlElement): readonly string[] {
  const { name, attributes } = element;
  const { class: className = '', style = '', href } = attributes;
  if (name === 'a') return href === undefined ? [] : [`link:${href}`];
  if (name !== 'span' && name !== 'div') return ['b', 'i', 'u', 's'].includes(name) ? [name] : [];
  if (className === 'bx-im-message-command')
    return [`${attributes['data-entity'] ?? ''}:${commandOf(element)}`];
  if (className === 'bx-im-mention') return [MENTIONS[attributes['data-type'] ?? '']?.(attributes) ?? ''];
  const known = CLASSES[className];
  return known === undefined ? styleMarks(style) : [known];
}

function styleMarks(style: string): readonly string[] {
  const size = FONT_SIZE.exec(style)?.[1];
  if (size !== undefined) return [`size:${size}`];
  const color = COLOR.exec(style)?.slice(1);
  const hex = color?.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return hex === undefined ? [] : [`color:#${hex}`];
}

/** What the client sends or puts: the text of the first hidden element, which may be that of a tag inside. */
function commandOf(element: HtmlElement): string {
  const data = element.parent === undefined ? undefined : findData(element.parent);
  return data === undefined ? '' : textOf(data);
}

function findData(element: HtmlElement): HtmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = isCommandData(child) ? child : findData(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a click sends or puts; nobody sees it. */
export function isCommandData(element: HtmlElement): boolean {
  const { class: name } = element.attributes;
  return name === 'bx-im-message-command-data';
}

function textOf(element: HtmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : textOf(child)))
    .join('');
}
