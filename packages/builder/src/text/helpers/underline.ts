import { marked, type Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { toFormatted } from '../to-formatted.ts';

/**
 * Underlined text.
 *
 * @param text literal text, or text made with fmt
 * @example
 * ```ts
 * reply(fmt`It is ${fmt.underline('done')}`); // It is [u]done[/u]
 * ```
 */
export function underline(text: Inline): Formatted {
  return marked(toFormatted(text), (children) => ({ kind: 'underline', children }));
}
