import { parseHtml } from './parse-html.ts';
import { writeHtml, writeStartTag, writeText } from './write-html.ts';

/** What a browser would write otherwise than it reads it. */
const MARKUP = /[<>&\u00A0\r]/;

/** An element as the client gets it from the browser: what is put inside is read and written anew. */
export function element(name: string, attributes: Readonly<Record<string, string>>, html: string): string {
  const inner = MARKUP.test(html) ? writeHtml(parseHtml(html).children) : html;
  return `${writeStartTag(name, attributes)}${inner}</${name}>`;
}

/** The same around text that is not markup. */
export function textElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
): string {
  return `${writeStartTag(name, attributes)}${writeText(text)}</${name}>`;
}
