import { isOver, type Size } from '@riposte/portal';

/** How to take a size. */
export function sizeMood(part: string, size: Pick<Size, 'used' | 'limit'>): 'over' | 'near' | '' {
  if (isOver(part, size)) return 'over';
  return size.used > size.limit * 0.8 ? 'near' : '';
}
