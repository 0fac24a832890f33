import { markdown as read } from '@riposte/markdown';
import { markdownOf } from '../content/markdown-of.ts';
import { interleave } from '../statistics/interleave.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { Measure } from './measure.ts';
import { roundsOf } from './rounds-of.ts';

const lengths = { '2 KB': 2_000, '100 KB': 100_000 } as const;

/** Answers of models as replies. */
export const markdown: Measure = (options) =>
  Object.entries(lengths).map(([name, length]) => {
    const source = markdownOf(length, options.seed);
    const { reply } = interleave({ reply: () => read(source) }, roundsOf(options));
    const { median, low, high } = spreadOf(reply);
    return {
      id: `markdown.${length}`,
      title: `Markdown of ${name} as a reply`,
      value: median / 1e6,
      unit: 'ms',
      low: low / 1e6,
      high: high / 1e6,
    };
  });
