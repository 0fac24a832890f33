import type { DrawnKeyboard } from '../types/drawn-keyboard.ts';

/** Buttons as `[Approve]`, in the rows in which they stand. */
export function tellKeyboard(keyboard: DrawnKeyboard): string {
  const rows: string[][] = [[]];
  for (const key of keyboard) {
    if ('break' in key) rows.push([]);
    else if (key.display === 'block') rows.push([`[${key.text}]`], []);
    else rows.at(-1)?.push(`[${key.text}]`);
  }
  return rows
    .filter((row) => row.length > 0)
    .map((row) => row.join(' '))
    .join('\n');
}
