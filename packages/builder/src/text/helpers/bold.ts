import { marked, type Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { toFormatted } from '../to-formatted.ts';

/**
 * Bold text.
 *
 * @param text literal text, or text made with fmt
 * @example
 * ```ts
 * reply(fmt`It is ${fmt.bold('done')}`); // It is [b]done[/b]
 * ```
 */
export function bold(text: Inline): Formatted {
  return marked(toFormatted(text), (children) => ({ kind: 'bold', children }));
}
