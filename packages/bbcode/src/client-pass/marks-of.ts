import type { HtmlElement } from '../html/html-node.ts';

const FONT_SIZE = /font-size: (\d+)px/;
const FONTS: ReadonlySet<string> = new Set(['b', 'i', 'u', 's']);
const COLOR = /color: rgb\((\d+), (\d+), (\d+)\)/;

/** How the client's classes show in a reading. */
const CLASSES: Readonly<Record<string, string>> = {
  'bx-im-message-content-code': 'code',
  'bx-im-message-quote': 'quote',
  'bx-im-message-quote --inline': 'quote',
  'bx-im-message-quote__name': 'quote-name',
  'bx-im-message-quote__name-time': 'quote-time',
};

const MENTIONS: Readonly<Record<string, (element: HtmlElement) => string>> = {
  USER: (element) => `user:${attribute(element, 'data-value')}`,
  CHAT: (element) => `chat:${attribute(element, 'data-value')}`,
  LINES: (element) => `lines:${attribute(element, 'data-value')}`,
  CONTEXT: (element) => `context:${attribute(element, 'data-dialog-id')}`,
  CALL: () => 'call:',
};

/** What an element adds to the text inside it. */
export function marksOf(element: HtmlElement): readonly string[] {
  const { name } = element;
  if (name === 'a')
    return Object.hasOwn(element.attributes, 'href') ? [`link:${attribute(element, 'href')}`] : [];
  if (FONTS.has(name)) return [name];
  const className = attribute(element, 'class');
  if (className === 'bx-im-message-command')
    return [`${attribute(element, 'data-entity')}:${commandOf(element)}`];
  const mention = className === 'bx-im-mention' ? MENTIONS[attribute(element, 'data-type')] : undefined;
  if (mention !== undefined) return [mention(element)];
  const known = CLASSES[className];
  return known === undefined ? styleMarks(attribute(element, 'style')) : [known];
}

function styleMarks(style: string): readonly string[] {
  const size = FONT_SIZE.exec(style)?.[1];
  if (size !== undefined) return [`size:${size}`];
  const color = COLOR.exec(style)?.slice(1);
  const hex = color?.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return hex === undefined ? [] : [`color:#${hex}`];
}

/** An attribute, or nothing where the element lacks it. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attributes[name] ?? '';
}

/** What the client sends or puts: the text of the first hidden element, which may be that of a tag inside. */
function commandOf(element: HtmlElement): string {
  const data = findData(element.parent ?? element);
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
  return attribute(element, 'class') === 'bx-im-message-command-data';
}

function textOf(element: HtmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : textOf(child)))
    .join('');
}
