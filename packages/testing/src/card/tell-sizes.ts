import type { Compiled } from '@riposte/builder';
import { places } from '../sizes/places.ts';
import { count } from './count.ts';

/** `text 24 of 20,000, attach 312 of 60,000`: of what there is. */
export function tellSizes(sizes: Compiled['sizes']): string {
  const used = places.filter((place) => sizes[place].used > 0);
  return used
    .map((place) => `${place} ${count(sizes[place].used)} of ${count(sizes[place].limit)}`)
    .join(', ');
}
