import { escapeHtml } from './escape-html.ts';

/** Text with its line breaks as HTML. */
export function writeText(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
