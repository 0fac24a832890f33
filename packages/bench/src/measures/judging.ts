import { judge } from '@riposte/portal';
import { compileReply } from '../contestants/riposte.ts';
import { contentsOf, sizes, type SizeName } from '../content/sizes.ts';
import { inTurn } from '../statistics/in-turn.ts';
import { interleave } from '../statistics/interleave.ts';
import { ratioOf, spreadOf } from '../statistics/spread.ts';
import type { Measure, Measurement, MeasureOptions } from './measure.ts';
import { roundsOf } from './rounds-of.ts';

const names = Object.keys(sizes) as readonly SizeName[];

/** What the portal's model takes for a payload that comes from elsewhere, against JSON.stringify of it. */
export const judging: Measure = (options) => names.flatMap((size) => measureSize(size, options));

function measureSize(size: SizeName, options: MeasureOptions): readonly Measurement[] {
  const contents = contentsOf(size, options.seed);
  const [first, ...others] = contents.map((content) => compileReply(content));
  if (first === undefined) return [];
  const raw = inTurn([first, ...others]);
  const same = inTurn([first, ...others]);
  const times = interleave(
    {
      judge: () => {
        const { method, params } = raw();
        return judge(method, params);
      },
      stringify: () => JSON.stringify(same().params),
    },
    roundsOf(options),
  );
  const { median: value, low, high } = ratioOf(times.judge, times.stringify);
  const elements = contents.reduce((sum, { blocks, buttons }) => sum + blocks.length + buttons.length, 0);
  return [
    { id: `judge.${size}`, title: `${size}: judge of a raw payload, in S`, value, unit: 'times', low, high },
    {
      id: `judge.${size}.element`,
      title: `${size}: judge, for each element`,
      value: (spreadOf(times.judge).median * contents.length) / elements,
      unit: 'ns',
    },
  ];
}
