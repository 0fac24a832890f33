import type { Issue, Size } from '@riposte/builder';
import type { PlacedIssue, PlacedSize } from '../../protocol/ran.ts';

type LineOf = (path: Issue['path']) => number | undefined;

/** A finding with its line. */
export function placeIssue({ severity, code, message, hint, path }: Issue, lineOf: LineOf): PlacedIssue {
  return { severity, code, message, hint, path: path.join(' '), line: lineOf(path) };
}

/** Sizes with the lines that take them. */
export function placeSizes<K extends string>(
  sizes: Readonly<Record<K, Size>>,
  lineOf: LineOf,
): Readonly<Record<K, PlacedSize>> {
  const placed = Object.entries<Size>(sizes).map(([name, { used, limit, items }]) => [
    name,
    {
      used,
      limit,
      items: items.map(({ path, size }) => ({ path: path.join(' '), size, line: lineOf(path) })),
    },
  ]);
  return Object.fromEntries(placed) as Readonly<Record<K, PlacedSize>>;
}
