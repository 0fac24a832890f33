import { escapeText, readMessage } from '@riposte/bbcode';
import { textsOf } from '../content/texts-of.ts';
import { inTurn } from '../statistics/in-turn.ts';
import { interleave } from '../statistics/interleave.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { Measure } from './measure.ts';
import { roundsOf } from './rounds-of.ts';

/** Writing and reading BB code, for each character. */
export const texts: Measure = (options) => {
  const [first = '', ...others] = textsOf(400, options.seed);
  const marked = (text: string): string => `[b]${text}[/b] [url=https://example.com/]${text}[/url]`;
  const plain = inTurn([first, ...others]);
  const code = inTurn([marked(first), ...others.map(marked)]);
  const times = interleave(
    { escape: () => escapeText(plain(), 'message'), read: () => readMessage(code()) },
    roundsOf(options),
  );
  const average = (all: readonly string[]): number =>
    all.reduce((sum, { length }) => sum + length, 0) / all.length;
  return [
    {
      id: 'text.escape',
      title: 'escaping, for each character',
      value: spreadOf(times.escape).median / average([first, ...others]),
      unit: 'ns',
    },
    {
      id: 'text.read',
      title: 'reading BB code as the client does, for each character',
      value: spreadOf(times.read).median / average([first, ...others].map(marked)),
      unit: 'ns',
    },
  ];
};
