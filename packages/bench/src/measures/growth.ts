import { manySmall } from '../content/many-small.ts';
import { compileReply } from '../contestants/riposte.ts';
import { growthExponent } from '../statistics/growth-exponent.ts';
import { interleave } from '../statistics/interleave.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { Measure } from './measure.ts';
import { roundsOf } from './rounds-of.ts';

const elements = [15, 60, 240, 1_000, 3_000] as const;

/** With which power of the number of elements the time to build and compile grows. */
export const growth: Measure = (options) => {
  const tasks = elements.map((count) => {
    const content = manySmall(count, options.seed + count);
    return [String(count), () => compileReply(content)] as const;
  });
  const times = interleave(Object.fromEntries(tasks), roundsOf(options));
  const points = elements.map((count) => [count, spreadOf(times[String(count)] ?? []).median] as const);
  return [
    {
      id: 'growth.exponent',
      title: 'time grows with the elements, 15 to 3,000, to the power of',
      value: growthExponent(points),
      unit: 'number',
    },
    ...points.map(([count, value]) => ({
      id: `growth.${count}`,
      title: `${count} short elements, build and compile, for each`,
      value: value / count,
      unit: 'ns' as const,
    })),
  ];
};
