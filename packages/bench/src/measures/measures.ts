import { composing } from './composing.ts';
import { growth } from './growth.ts';
import { heap } from './heap.ts';
import { imports } from './imports.ts';
import { inbound } from './inbound.ts';
import { judging } from './judging.ts';
import { markdown } from './markdown.ts';
import type { Measure } from './measure.ts';
import { rendering } from './rendering.ts';
import { sizes } from './sizes.ts';
import { texts } from './texts.ts';
import { types } from './types.ts';

/** Everything that is measured, in the order in which it is told. */
export const measures = {
  composing,
  growth,
  judging,
  texts,
  rendering,
  markdown,
  inbound,
  heap,
  imports,
  sizes,
  types,
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;

export function isMeasure(name: string): name is MeasureName {
  return Object.hasOwn(measures, name);
}
