import { decodeEntities } from './decode-entities.ts';

const tagStart = /[a-z/!?]/iu;

/**
 * HTML as text: tags gone, entities decoded. The client puts the name and description of a rich link
 * through the browser's HTML parser before it shows them (client.md §2); this is that, without the danger.
 */
export function htmlToText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) return text + decodeEntities(html.slice(at));
    text += decodeEntities(html.slice(at, open));
    if (tagStart.test(html.charAt(open + 1))) at = tagEnd(html, open);
    else {
      text += '<';
      at = open + 1;
    }
  }
  return text;
}

/** Past the `>` that ends a tag; one in quotes ends nothing. An unended tag takes the rest along, as in a browser. */
function tagEnd(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at++) {
    const char = html.charAt(at);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '>') return at + 1;
    else if (char === '"' || char === "'") quote = char;
  }
  return html.length;
}
