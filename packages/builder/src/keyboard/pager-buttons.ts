import type { Page } from '../templates/paginate.ts';

/** How the buttons of a pager look. */
export interface PagerOptions {
  /** Of the buttons that lead back and on; arrows when left out. */
  readonly labels?: readonly [back: string, on: string] | undefined;
  /** Adds buttons with the numbers of the pages around this one. */
  readonly numbers?: boolean | undefined;
}

/** Page numbers at most: what fits a row of a phone beside the two arrows. */
const widest = 5;

/** The buttons of a pager in order: back, the numbers, on. */
export function pagerButtons(
  { page, pages, prev, next }: Page<unknown>,
  { labels: [back, on] = ['←', '→'], numbers = false }: PagerOptions,
): readonly { readonly label: string; readonly to: number }[] {
  if (pages <= 1) return [];
  return [
    ...(prev === undefined ? [] : [{ label: back, to: prev }]),
    ...(numbers ? numbersAround(page, pages) : []),
    ...(next === undefined ? [] : [{ label: on, to: next }]),
  ];
}

/** The current page stands between dots, since a button cannot be bold. */
function numbersAround(
  page: number,
  pages: number,
): readonly { readonly label: string; readonly to: number }[] {
  const count = Math.min(widest, pages);
  const first = Math.min(Math.max(1, page - Math.floor(count / 2)), pages - count + 1);
  return Array.from({ length: count }, (_, index) => {
    const to = first + index;
    return { label: to === page ? `·${to}·` : String(to), to };
  });
}
