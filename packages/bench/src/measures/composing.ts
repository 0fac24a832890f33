import { compileReply } from '../contestants/riposte.ts';
import { contestants, validatingPeers, type ContestantName } from '../contestants/contestants.ts';
import { contentsOf, sizes, type SizeName } from '../content/sizes.ts';
import { inTurn } from '../statistics/in-turn.ts';
import { interleave, type Rounds, type Times } from '../statistics/interleave.ts';
import { ratioOf, spreadOf, type Spread } from '../statistics/spread.ts';
import type { Measure, Measurement, MeasureOptions } from './measure.ts';
import { roundsOf } from './rounds-of.ts';

type TaskName = ContestantName | 'compile' | 'stringify';

/** Composing the same content, everybody in turn: in units of JSON.stringify of our payload, S. */
export const composing: Measure = (options) => {
  // Code that has seen all sizes runs otherwise than code that has seen the first alone.
  for (const size of names) time(size, options, { ...roundsOf(options), rounds: 0 });
  return names.flatMap((size) => measureSize(size, options));
};

const names = Object.keys(sizes) as readonly SizeName[];

function measureSize(size: SizeName, options: MeasureOptions): readonly Measurement[] {
  const times = time(size, options, roundsOf(options));
  const ratio = (id: string, title: string, { median: value, low, high }: Spread): Measurement => ({
    id: `compose.${size}.${id}`,
    title: `${size}: ${title}`,
    value,
    unit: 'times',
    low,
    high,
  });
  const peers = validatingPeers.map((name) => ratioOf(times[name], times.riposte));
  const fastest = peers.reduce((one, other) => (other.median < one.median ? other : one));
  return [
    {
      id: `compose.${size}.s`,
      title: `${size}: S`,
      value: spreadOf(times.stringify).median / 1e3,
      unit: 'µs',
    },
    ratio('compile', 'Riposte, build and compile, without JSON', ratioOf(times.compile, times.stringify)),
    ...Object.entries(contestants).map(([name, { title }]) =>
      ratio(name, title, ratioOf(times[name as ContestantName], times.stringify)),
    ),
    ratio('advantage', 'the fastest peer that checks, as a multiple of Riposte', fastest),
  ];
}

function time(size: SizeName, options: MeasureOptions, rounds: Rounds): Times<TaskName> {
  const contents = contentsOf(size, options.seed);
  const [first, ...others] = contents.map((content) => compileReply(content).params);
  const payload = inTurn([first ?? {}, ...others]);
  const tasks = Object.entries(contestants).map(([name, { compose }]) => {
    const content = inTurn(contents);
    return [name, () => compose(content())] as const;
  });
  const content = inTurn(contents);
  return interleave<TaskName>(
    {
      ...(Object.fromEntries(tasks) as Readonly<Record<ContestantName, () => string>>),
      compile: () => compileReply(content()),
      stringify: () => JSON.stringify(payload()),
    },
    rounds,
  );
}
