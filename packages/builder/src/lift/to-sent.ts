import { isFields } from './values.ts';

/** A run of backslashes, and whether a quote follows. */
const backslashes = /(\\+)("?)/g;

/**
 * A stored value of an attach as it has to be sent: the portal takes backslashes off every text of an attach
 * (portal.md §3.1 rule 4). Of those before n and t nothing brings both back, and none are ever stored.
 */
export function toSent(value: unknown): unknown {
  if (typeof value === 'string') return toSentText(value);
  if (Array.isArray(value)) return value.map(toSent);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toSent(inner)]));
}

/** Two stay one, and one before a quote goes: so of k there have to be 2k - 1, and one more before a quote. */
export function toSentText(stored: string): string {
  return stored.replace(
    backslashes,
    (_, run: string, quote: string) => `${'\\'.repeat(run.length * 2 - 1)}${quote === '' ? '' : '\\"'}`,
  );
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };

/** A text that the portal HTML-escaped before storing it (portal.md §4 rule 7, §5 rule 2). */
export function unescapeHtml(stored: string): string {
  return stored.replace(/&(?:amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity);
}
