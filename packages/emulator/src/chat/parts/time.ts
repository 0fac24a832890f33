import { markup, type Html } from './html.ts';

/** A time of day; the page's script puts it into the reader's own zone. */
export function time(at: number): Html {
  const iso = new Date(at).toISOString();
  return markup`<time datetime="${iso}">${iso.slice(11, 16)}</time>`;
}
