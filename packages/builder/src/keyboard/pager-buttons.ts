import { describeValue } from '../issues/describe-value.ts';
import { attempt } from '../issues/attempt.ts';
import { checkOptions, flag, type OptionRules } from '../options/check-options.ts';
import type { Problem } from '../tree/problem.ts';
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

const rules: OptionRules<PagerOptions> = {
  labels: { takes: 'a list of two texts', allows: (value) => Array.isArray(value) && value.length === 2 },
  numbers: flag,
};

/** A button of a pager, and the page it leads to. */
interface PageButton {
  readonly label: string;
  readonly to: number;
}

/** The buttons of a pager in order: back, the numbers, on. */
export function pagerButtons(
  page: Page<unknown>,
  given: PagerOptions,
): { readonly buttons: readonly PageButton[]; readonly problems: readonly Problem[] } {
  const { options, problems } = checkOptions(given, rules);
  if (attempt(() => isPage(page)) !== true) {
    const details = { name: 'The page', given: describeValue(page), takes: 'what paginate gave' };
    return { buttons: [], problems: [...problems, { code: 'OPTION_INVALID', details, path: ['page'] }] };
  }
  return { buttons: buttonsOf(page, options), problems };
}

function buttonsOf(
  { page, pages, prev, next }: Page<unknown>,
  { labels: [back, on] = ['←', '→'], numbers = false }: PagerOptions,
): readonly PageButton[] {
  if (pages <= 1) return [];
  return [
    ...(prev === undefined ? [] : [{ label: back, to: prev }]),
    ...(numbers ? numbersAround(page, pages) : []),
    ...(next === undefined ? [] : [{ label: on, to: next }]),
  ];
}

function isPage({ page, pages, prev, next }: Page<unknown>): boolean {
  return (
    [page, pages].every(Number.isSafeInteger) &&
    [prev, next].every((number) => number === undefined || Number.isSafeInteger(number))
  );
}

/** The current page stands between dots, since a button cannot be bold. */
function numbersAround(page: number, pages: number): readonly PageButton[] {
  const count = Math.min(widest, pages);
  const first = Math.min(Math.max(1, page - Math.floor(count / 2)), pages - count + 1);
  return Array.from({ length: count }, (_, index) => {
    const to = first + index;
    return { label: to === page ? `·${to}·` : String(to), to };
  });
}
