import { decodeHTMLStrict } from 'entities';
import { isElement } from './is-element.ts';

/** What shows nothing of what it holds; an end that is missing is the end of the text. */
const hidden = /<!--.*?(?:-->|$)|<(script|style)\b[^<>]*>.*?(?:<\/\1\s*>|$)|<[!?][^<>]*>/gis;
const tag = /<\/?([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>/gi;
/** After these a new line begins. */
const lineNames = /^(?:br|hr|p|div|li|tr|h[1-6]|blockquote|summary|pre|ul|ol|table|section|article)$/i;
const reference = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi;

const lineBreak = /^<br\s*\/?>$/i;

/** The text of HTML: what is a tag goes, what breaks a line breaks it, and what is no tag of HTML stays. */
export function stripHtml(value: string): string {
  if (lineBreak.test(value)) return '\n';
  return value
    .replace(hidden, '')
    .replace(tag, (written, name: string) => (isElement(written, name) ? textOfTag(written, name) : written))
    .replace(reference, decode)
    .replace(/(?<![ \t])[ \t]*\n\s*/g, '\n')
    .replace(/^\n|\n$/g, '');
}

/** A picture says what it shows. */
const alternative = /(?<=[\s"'/])alt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

function textOfTag(written: string, name: string): string {
  if (name.toLowerCase() !== 'img') return lineNames.test(name) ? breakOf(written) : '';
  const [, double, single] = alternative.exec(written) ?? [];
  return double ?? single ?? '';
}

/** A block begins and ends a line; `<br>` is one break. */
function breakOf(written: string): string {
  return /^<(?:\/|br|hr)/i.test(written) ? '\n' : '';
}

/** A control character is shown as one that is none. */
function decode(written: string): string {
  return decodeHTMLStrict(written).replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD');
}
