import type { DrawnDelimiter } from '@riposte/preview';

/** What the portal takes where nothing is said (client.md §5). */
const usualWidth = 200;

/** A line; width and colour only where they are not the usual ones. */
export function delimiterCard({ width, color }: DrawnDelimiter): string {
  return [
    '────────',
    ...(width === usualWidth ? [] : [`${width} px`]),
    ...((color ?? '') ? [color] : []),
  ].join(' ');
}
