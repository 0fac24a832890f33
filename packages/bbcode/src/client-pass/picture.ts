import { writeStartTag } from '../html/write-html.ts';

const LINE_END = /[\n\r\u2028\u2029]/;
const PICTURE = /^https?:\/\/.+\.(?:jpg|jpeg|png|gif|webp)(?:\?|$)/i;

/** Whether `[img]` takes an address for a picture's. */
export function isPicture(url: string): boolean {
  return PICTURE.test(url) && !LINE_END.test(url);
}

export function writePicture(src: string): string {
  return writeStartTag('img', { class: 'bx-im-message-image-source', src });
}
