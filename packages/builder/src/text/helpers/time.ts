import type { TimeFormat } from '@riposte/bbcode';
import { attempt } from '../../issues/attempt.ts';
import { describeValue } from '../../issues/describe-value.ts';
import { noProblems, type Problem } from '../../tree/problem.ts';
import { formatted, type Formatted } from '../formatted.ts';

const formats: Readonly<Record<TimeFormat, true>> = {
  SHORT_TIME_FORMAT: true,
  LONG_TIME_FORMAT: true,
  SHORT_DATE_FORMAT: true,
  MEDIUM_DATE_FORMAT: true,
  LONG_DATE_FORMAT: true,
  DAY_MONTH_FORMAT: true,
  DAY_SHORT_MONTH_FORMAT: true,
  DAY_OF_WEEK_MONTH_FORMAT: true,
  SHORT_DAY_OF_WEEK_MONTH_FORMAT: true,
  SHORT_DAY_OF_WEEK_SHORT_MONTH_FORMAT: true,
  FULL_DATE_FORMAT: true,
  FORMAT_DATE: true,
  FORMAT_DATETIME: true,
};

/** The year 5138: nobody means it, and as milliseconds it is 1973. */
const farthest = 100_000_000_000;

/**
 * A moment, which every reader sees in their own time zone and manner.
 *
 * @param at a Date, or seconds since 1970; a number that can only be milliseconds is a warning, one that is no moment
 *   an error, and a moment before 1970 is written out in UTC
 * @param format one of the client's formats, by default `FORMAT_DATETIME`, the date and the time (client.md §2)
 * @example
 * ```ts
 * reply(fmt`Due ${fmt.time(new Date('2026-12-01T09:00:00Z'), 'LONG_DATE_FORMAT')}`);
 * // Due [timestamp=1796115600 format=LONG_DATE_FORMAT]
 * ```
 */
export function time(at: Date | number, format: TimeFormat = 'FORMAT_DATETIME'): Formatted {
  const seconds = secondsOf(at);
  const wrong = [...(seconds === undefined ? [notAMoment(at)] : noProblems), ...findBadFormat(format)];
  if (seconds === undefined || wrong.length > 0) return formatted([], { problems: wrong });
  return formatted([{ kind: 'timestamp', at: seconds, format }], { problems: oddMoment(seconds) });
}

/** Undefined where it is no moment a Date can hold. */
function secondsOf(at: unknown): number | undefined {
  const seconds = attempt(() => (at instanceof Date ? at.getTime() / 1000 : at));
  if (typeof seconds !== 'number') return undefined;
  const whole = Math.floor(seconds);
  return Number.isNaN(new Date(whole * 1000).getTime()) && !isMilliseconds(whole) ? undefined : whole;
}

function isMilliseconds(seconds: number): boolean {
  return seconds >= farthest && !Number.isNaN(new Date(seconds).getTime());
}

function oddMoment(seconds: number): readonly Problem[] {
  if (seconds < 0) return [{ code: 'TEXT_TIME_BEFORE_1970', details: {}, path: [] }];
  return isMilliseconds(seconds)
    ? [{ code: 'TEXT_TIME_MILLISECONDS', details: { at: seconds }, path: [] }]
    : noProblems;
}

function notAMoment(at: unknown): Problem {
  const described = describeValue(at);
  const given = described === 'a Date' ? 'a Date that is no date' : described;
  const details = { name: 'The moment', given, takes: 'a valid Date, or a number of seconds since 1970' };
  return { code: 'TEXT_ARGUMENT', details, path: [] };
}

function findBadFormat(format: unknown): readonly Problem[] {
  if (typeof format === 'string' && Object.hasOwn(formats, format)) return noProblems;
  const takes = `one of ${Object.keys(formats).join(', ')}`;
  const details = { name: 'The format of the moment', given: describeValue(format), takes };
  return [{ code: 'TEXT_ARGUMENT', details, path: [] }];
}
