import type { TimeFormat } from './time-format.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * The viewer's culture decides in the client; this is plain English. `W` is the weekday, `M` the month, `w` and `m` are
 * the same in short; `d` is the day, `y` the year, `D` the date, `t` the time, `T` the time with seconds.
 */
const formats = {
  SHORT_TIME_FORMAT: 't',
  LONG_TIME_FORMAT: 'T',
  SHORT_DATE_FORMAT: 'D',
  MEDIUM_DATE_FORMAT: 'd m y',
  LONG_DATE_FORMAT: 'd M y',
  DAY_MONTH_FORMAT: 'd M',
  DAY_SHORT_MONTH_FORMAT: 'd m',
  DAY_OF_WEEK_MONTH_FORMAT: 'W, d M',
  SHORT_DAY_OF_WEEK_MONTH_FORMAT: 'w, d M',
  SHORT_DAY_OF_WEEK_SHORT_MONTH_FORMAT: 'w, d m',
  FULL_DATE_FORMAT: 'W, d M y',
  FORMAT_DATE: 'D',
  FORMAT_DATETIME: 'D T',
} as const satisfies Readonly<Record<TimeFormat, string>>;

export function isTimeFormat(format: string): format is TimeFormat {
  return Object.hasOwn(formats, format);
}

/** A moment in UTC; what is no date stays its number. */
export function formatTime(unixSeconds: number, format: TimeFormat): string {
  const date = new Date(unixSeconds * 1000);
  if (Number.isNaN(date.getTime())) return String(unixSeconds);
  const iso = date.toISOString();
  const month = String(MONTHS[date.getUTCMonth()]);
  const weekday = String(DAYS[date.getUTCDay()]);
  const parts: Readonly<Record<string, string | number>> = {
    w: weekday.slice(0, 3),
    W: weekday,
    m: month.slice(0, 3),
    M: month,
    d: date.getUTCDate(),
    y: date.getUTCFullYear(),
    D: iso.slice(0, iso.indexOf('T')),
    t: iso.slice(-13, -8),
    T: iso.slice(-13, -5),
  };
  return formats[format].replace(/\w/g, (letter) => String(parts[letter]));
}
