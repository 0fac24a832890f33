import { parseEventBody } from '@riposte/transport/inbound';
import { parse } from 'qs';
import { eventOf } from '../content/event-of.ts';
import { inTurn } from '../statistics/in-turn.ts';
import { interleave } from '../statistics/interleave.ts';
import { ratioOf, spreadOf } from '../statistics/spread.ts';
import type { Measure } from './measure.ts';
import { roundsOf } from './rounds-of.ts';

/** Reading the form of an event, against qs set to take as many fields and levels. */
export const inbound: Measure = (options) => {
  const bodies = [eventOf(options.seed), eventOf(options.seed + 1), eventOf(options.seed + 2)] as const;
  const ours = inTurn([...bodies]);
  const theirs = inTurn([...bodies]);
  const times = interleave(
    {
      riposte: () => parseEventBody(ours(), 'application/x-www-form-urlencoded'),
      qs: () => parse(theirs(), { depth: 20, parameterLimit: 10_000 }),
    },
    roundsOf(options),
  );
  const { median: value, low, high } = ratioOf(times.riposte, times.qs);
  return [
    { id: 'inbound.event', title: 'an event', value: spreadOf(times.riposte).median / 1e3, unit: 'µs' },
    { id: 'inbound.qs', title: 'an event, in units of qs', value, unit: 'times', low, high },
  ];
};
