import { escapeHtml } from '../php/escape-html.ts';
import { quote } from '../report/quote.ts';
import { findAt, type Spot } from '../report/spot.ts';

/** A text as the portal stores it where it HTML-escapes (portal.md §4 rule 7, §5 rule 2). */
export function escaped(text: string, key: Uppercase<string>, spot: Spot): string {
  const stored = escapeHtml(text);
  if (stored !== text) findAt(spot, key, 'HTML_ESCAPED', { text: quote(stored) });
  return stored;
}
