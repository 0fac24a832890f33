import { escapeHtml } from './escape-html.ts';

/** A piece of a page that is HTML already. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text and numbers are escaped, pieces go in as they are, false leaves nothing. */
export type HtmlPart = string | number | false | undefined | Html | readonly Html[];

/** Writes HTML: whatever is put into the template is escaped, unless it is HTML of this function's own. */
export function markup(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { html: strings.map((text, index) => text + written(parts[index])).join('') };
}

/** HTML that another writer made, escaped by it. */
export function ready(text: string): Html {
  return { html: text };
}

function written(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}
