import { marked, type Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { toFormatted } from '../to-formatted.ts';

/**
 * A quote: lines of its own, each behind a bar (client.md §2).
 *
 * @param text literal text, or text made with fmt; a quote in it joins the outer one
 * @example
 * ```ts
 * reply(fmt.lines('You wrote:', fmt.quote('Where is my order?'), 'It is on its way.'));
 * ```
 */
export function quote(text: Inline): Formatted {
  return marked(toFormatted(text), (children) => ({ kind: 'quote', children }));
}
