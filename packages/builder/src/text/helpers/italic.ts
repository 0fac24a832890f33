import { marked, type Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { toFormatted } from '../to-formatted.ts';

/**
 * Italic text.
 *
 * @param text literal text, or text made with fmt
 * @example
 * ```ts
 * reply(fmt`It is ${fmt.italic('done')}`); // It is [i]done[/i]
 * ```
 */
export function italic(text: Inline): Formatted {
  return marked(toFormatted(text), (children) => ({ kind: 'italic', children }));
}
