import { escapeHtml } from './escape-html.ts';

/** Every element the preview writes: none that runs, loads a frame or submits. */
export type Tag =
  | 'a'
  | 'b'
  | 'button'
  | 'details'
  | 'div'
  | 'i'
  | 'img'
  | 'li'
  | 's'
  | 'span'
  | 'summary'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'tr'
  | 'u'
  | 'ul';

/** Attribute values; undefined leaves the attribute out, true writes its bare name. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** One element. `content` is HTML already; attribute values are escaped here. */
export function element(tag: Tag, attributes: Attributes, content: string): string {
  return `${openTag(tag, attributes)}${content}</${tag}>`;
}

/** The opening tag alone: for pictures, and where content follows piece by piece. */
export function openTag(tag: Tag, attributes: Attributes): string {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    written += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return `<${tag}${written}>`;
}
