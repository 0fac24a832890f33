import { describeValue } from '../issues/describe-value.ts';

/** One page of a list, and where it stands. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  /** How many there are; 1 for an empty list. */
  readonly pages: number;
  /** How many items the whole list has. */
  readonly total: number;
  /** The page before; undefined on the first. */
  readonly prev: number | undefined;
  /** The page after; undefined on the last. */
  readonly next: number | undefined;
}

/** Which page, and of how many items. */
export interface PageOptions {
  /** From 1, which it is by default. A page beyond the list becomes the nearest: the list may have changed since the button was made. */
  readonly page?: number | undefined;
  /** Items on a page, a whole number greater than 0. */
  readonly size: number;
}

/**
 * One page of a list.
 *
 * @param items the whole list
 * @param options `page`, clamped to what there is, and `size`
 * @throws RangeError for a size that is no whole number greater than 0, and TypeError for items that are no list or
 *   options that are none: mistakes in the program, which no page could hide
 * @example
 * ```ts
 * paginate(['a', 'b', 'c'], { page: 2, size: 2 }); // { items: ['c'], page: 2, pages: 2, total: 3, prev: 1 }
 * paginate([], { page: 9, size: 10 }); // { items: [], page: 1, pages: 1, total: 0 }
 * ```
 */
export function paginate<T>(items: readonly T[], options: PageOptions): Page<T> {
  const list: unknown = items;
  if (!Array.isArray(list))
    throw new TypeError(`The items of paginate are ${describeValue(list)}; they are a list.`);
  const given: unknown = options;
  if (typeof given !== 'object' || given === null)
    throw new TypeError(`The options of paginate are ${describeValue(given)}; they are { page, size }.`);
  const { page, size } = options;
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError(
      `The size of a page is ${describeValue(size)}; it is a whole number greater than 0.`,
    );
  }
  const total = items.length;
  const pages = Math.max(Math.ceil(total / size), 1);
  const current = Math.min(Math.max(wholePage(page), 1), pages);
  return {
    items: items.slice((current - 1) * size, current * size),
    page: current,
    pages,
    total,
    prev: current > 1 ? current - 1 : undefined,
    next: current < pages ? current + 1 : undefined,
  };
}

/** What is no number at all is the first page. */
function wholePage(page: unknown): number {
  return typeof page === 'number' && !Number.isNaN(page) ? Math.trunc(page) : 1;
}
