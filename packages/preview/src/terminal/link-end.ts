import type { Span } from './lines/line.ts';

/** The address of the link that ends with this span, if one does and its label does not say it already. */
export function linkEnd(spans: readonly Span[], index: number): string | undefined {
  const link = spans[index]?.style.link;
  if (link === undefined || spans[index + 1]?.style.link === link) return undefined;
  return spans[index]?.text === link ? undefined : link;
}
