import { stripControls } from '../text/strip-controls.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return stripControls(text).replaceAll(/[&<>"']/gu, (char) => entities[char] ?? '');
}
