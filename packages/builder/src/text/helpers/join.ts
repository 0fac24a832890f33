import { isList } from '../../issues/attempt.ts';
import { describeValue } from '../../issues/describe-value.ts';
import { formatted, type Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { interleave } from '../interleave.ts';

/**
 * Texts one after the other with something between them.
 *
 * @param items null, undefined and false are left out
 * @param separator by default a comma and a blank
 * @example
 * ```ts
 * reply(fmt.join(['Ann', 'Bob'].map((name) => fmt.bold(name)), ' and ')); // [b]Ann[/b] and [b]Bob[/b]
 * ```
 */
export function join(items: readonly Inline[], separator: Inline = ', '): Formatted {
  const given: unknown = items;
  if (isList(given)) return interleave(items, separator);
  const details = { helper: 'join', given: describeValue(given) };
  return formatted([], { problems: [{ code: 'TEXT_NOT_A_LIST', details, path: [] }] });
}
