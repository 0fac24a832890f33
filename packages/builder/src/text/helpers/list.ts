import { isList } from '../../issues/attempt.ts';
import { describeValue } from '../../issues/describe-value.ts';
import { checkOptions, flag, type OptionRules } from '../../options/check-options.ts';
import { formatted, type Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { interleave, isThere } from '../interleave.ts';
import { withProblems } from '../with-problems.ts';

/** How a list is written. */
export interface ListOptions {
  /** Numbers instead of dots. */
  readonly ordered?: boolean;
}

const rules: OptionRules<ListOptions> = { ordered: flag };

/**
 * A list, each item on a line of its own, behind a dot or a number: the client has no tag for lists (client.md §2).
 *
 * @param items null, undefined and false are left out, and not counted
 * @param options `ordered`: numbers from 1 instead of dots
 * @example
 * ```ts
 * reply(fmt.list(['Call Ann', 'Write to Bob'], { ordered: true })); // 1. Call Ann, 2. Write to Bob
 * ```
 */
export function list(items: readonly Inline[], options: ListOptions = {}): Formatted {
  const given: unknown = items;
  if (!isList(given)) {
    const details = { helper: 'list', given: describeValue(given) };
    return formatted([], { problems: [{ code: 'TEXT_NOT_A_LIST', details, path: [] }] });
  }
  const checked = checkOptions(options, rules);
  const bulleted = items
    .filter(isThere)
    .map((item, index) => [checked.options.ordered === true ? `${index + 1}. ` : '• ', item]);
  return withProblems(interleave(bulleted, '\n'), ...checked.problems);
}
