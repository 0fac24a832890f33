import { fmt, type Formatted, type Inline } from '@riposte/builder';
import type { Entry } from './entry.ts';

/** A line for each label with its value, groups apart. */
export function textRows(groups: readonly (readonly Entry[])[], indent: string): Formatted {
  const lines = groups.flatMap((group, index): readonly Inline[] => [
    ...(index === 0 ? [] : ['']),
    ...group.map(({ label, value }) =>
      label === '' ? value : value === undefined ? fmt.bold(label) : [fmt.bold(label), ': ', value],
    ),
  ]);
  return fmt.join(lines, `\n${indent}`);
}
