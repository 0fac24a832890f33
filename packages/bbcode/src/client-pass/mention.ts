import { textElement } from '../html/element.ts';

/** The element the client draws for whatever opens something. */
export function writeMention(type: string, value: string, text: string): string {
  return textElement('span', { class: 'bx-im-mention', 'data-type': type, 'data-value': value }, text);
}
