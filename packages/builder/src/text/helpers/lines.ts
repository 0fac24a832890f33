import type { Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { interleave } from '../interleave.ts';

/**
 * Lines of text, one below the other.
 *
 * @param lines each one a line; null, undefined and false are left out, an empty string is an empty line
 * @example
 * ```ts
 * const late = false;
 * reply(fmt.lines('Done.', '', late && 'It was late.', 'Bye.')); // three lines, the second one empty
 * ```
 */
export function lines(...lines: readonly Inline[]): Formatted {
  return interleave(lines, '\n');
}
