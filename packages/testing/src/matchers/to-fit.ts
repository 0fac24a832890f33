import { measure, type Part, type Size, type Target } from '@riposte/builder';
import { count } from '../card/count.ts';
import { isCompiled } from '../compiling/is-testable.ts';
import type { Testable } from '../compiling/testable.ts';
import { freeShare } from '../sizes/free-share.ts';
import { places } from '../sizes/places.ts';
import { percent, tellShare } from '../sizes/tell-share.ts';
import type { MatcherResult } from './matcher-result.ts';
import { takeTestable } from './take-testable.ts';

/** How much is to be left. */
export interface FitOptions {
  /** Share of each limit that has to stay free, from 0 (the default) to 1. */
  readonly headroom?: number | undefined;
}

/**
 * Whether the text and each part stay within the portal's limits; its message tells by how much, and what is largest.
 *
 * @param received a reply, a change or a compiled message
 * @param target where it goes; when left out a bot with the widest id, since its digits count
 * @param options `headroom`, a share from 0 to 1
 * @throws TypeError for anything else, and a headroom that is no such share
 *
 * @example
 * ```ts
 * const target = imbot.messageAdd({ dialogId: 'chat5' });
 * toFit(reply('x'.repeat(15_000)), target).pass; // true
 * toFit(reply('x'.repeat(15_000)), target, { headroom: 0.5 }).pass; // false
 * ```
 */
export function toFit(received: unknown, target?: Target, { headroom = 0 }: FitOptions = {}): MatcherResult {
  if (!(headroom >= 0 && headroom <= 1))
    throw new TypeError(`headroom is ${headroom}. Pass the share that has to stay free, from 0 to 1.`);
  const sizes = sizesOf(takeTestable(received, 'toFit'), target);
  const tight = places.filter((place) => freeShare(place, sizes[place]) < headroom);
  const shown = tight.length === 0 ? places.filter((place) => sizes[place].used > 0) : tight;
  return {
    pass: tight.length === 0,
    message: () =>
      [
        tight.length === 0
          ? `Expected it not to fit${asked(headroom)}, and it does:`
          : `It does not fit${asked(headroom)}:`,
        ...shown.map((place) => `  ${tellPlace(place, sizes[place])}`),
      ].join('\n'),
  };
}

function sizesOf(made: Testable, target: Target | undefined): Readonly<Record<'text' | Part, Size>> {
  return isCompiled(made) ? made.sizes : measure(made, target);
}

function asked(headroom: number): string {
  return headroom === 0 ? '' : ` with ${percent(headroom)} of each limit free`;
}

function tellPlace(place: 'text' | Part, size: Size): string {
  const largest = [...size.items].sort((one, other) => other.size - one.size).slice(0, 3);
  const costly = largest.map(({ path, size: cost }) => `${path.join('.')} takes ${count(cost)}`).join(', ');
  return `${place}: ${count(size.used)} of ${count(size.limit)}, ${tellShare(freeShare(place, size))}${costly === '' ? '' : ` (${costly})`}`;
}
