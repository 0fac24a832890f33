import { card } from './card/card.ts';
import { isTestable } from './compiling/is-testable.ts';

/** What vitest and jest take for a snapshot serializer. */
export interface SnapshotSerializer {
  readonly test: (value: unknown) => boolean;
  readonly serialize: (value: unknown, config: unknown, indentation: string) => string;
}

/**
 * Prints replies, changes and compiled messages in snapshots as cards, also deep inside other values, so that a diff
 * in a review reads like the message.
 *
 * @example
 * ```ts
 * // expect.addSnapshotSerializer(serializer);
 * serializer.test(reply('Done')); // true
 * ```
 */
export const serializer: SnapshotSerializer = {
  test: isTestable,
  serialize: (value, _config, indentation) =>
    isTestable(value) ? card(value).replaceAll('\n', `\n${indentation}`) : String(value),
};
