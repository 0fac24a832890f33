import { renderHtml } from '@riposte/preview';
import { compileReply } from '../contestants/riposte.ts';
import { contentsOf } from '../content/sizes.ts';
import { inTurn } from '../statistics/in-turn.ts';
import { interleave } from '../statistics/interleave.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { Measure } from './measure.ts';
import { roundsOf } from './rounds-of.ts';

/** Drawing messages as HTML. */
export const rendering: Measure = (options) =>
  (['small', 'large'] as const).map((size) => {
    const [first, ...others] = contentsOf(size, options.seed).map((content) => compileReply(content));
    if (first === undefined) throw new Error('There is nothing to draw.');
    const call = inTurn([first, ...others]);
    const { render } = interleave({ render: () => renderHtml(call()) }, roundsOf(options));
    const { median, low, high } = spreadOf(render);
    return {
      id: `render.${size}`,
      title: `${size}: renderHtml`,
      value: median / 1e3,
      unit: 'µs',
      low: low / 1e3,
      high: high / 1e3,
    };
  });
