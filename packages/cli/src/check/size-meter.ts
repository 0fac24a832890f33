import { isOver, type Size } from '@riposte/portal';

const width = 20;

/** A part's size against its limit: a bar, the numbers, what is left. */
export function sizeMeter(name: string, size: Size): string {
  const { used, limit } = size;
  const filled = used === 0 ? 0 : Math.max(1, Math.min(width, Math.round((used / limit) * width)));
  const number = (value: number): string => value.toLocaleString('en');
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
  return `  ${name.padEnd(8)} ${bar} ${number(used).padStart(6)} of ${number(limit)}${isOver(name, size) ? '  TOO LARGE' : ''}`;
}
