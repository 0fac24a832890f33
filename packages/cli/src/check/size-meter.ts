import { LIMITS, type Size } from '@riposte/portal';

const width = 20;

/** A part's size against its limit: a bar, the numbers, what is left. */
export function sizeMeter(name: string, { used, limit }: Size): string {
  const filled = used === 0 ? 0 : Math.max(1, Math.min(width, Math.round((used / limit) * width)));
  const number = (value: number): string => value.toLocaleString('en');
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
  // A part has to stay under its limit, a text passes a few characters over its own (portal.md §2 rule 2, §7 rule 2).
  const over = name === 'text' ? used > LIMITS.textTolerated : used >= limit;
  return `  ${name.padEnd(8)} ${bar} ${number(used).padStart(6)} of ${number(limit)}${over ? '  TOO LARGE' : ''}`;
}
