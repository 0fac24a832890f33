import type { Part, Size } from '@riposte/builder';
import { freeShare } from '../sizes/free-share.ts';
import type { WorstSize } from './template-report.ts';

/** The sizes of one message, and where it came from. */
export interface Measured {
  readonly sample: string;
  readonly locale: string;
  readonly sizes: Readonly<Record<'text' | Part, Size>>;
}

/** The largest of one place; the first of several. */
export function worstSize(place: 'text' | Part, all: readonly Measured[]): WorstSize {
  const none: WorstSize = { used: 0, limit: 0, headroom: 1, sample: '', locale: '' };
  return all.reduce((worst, { sample, locale, sizes: { [place]: size } }) => {
    if (size.used <= worst.used) return worst;
    return { used: size.used, limit: size.limit, headroom: freeShare(place, size), sample, locale };
  }, none);
}
