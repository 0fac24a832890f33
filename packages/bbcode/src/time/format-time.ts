import type { TimeFormat } from './time-format.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The parts of a moment, in words and digits. */
interface Moment {
  readonly day: number;
  readonly month: string;
  readonly weekday: string;
  readonly year: number;
  readonly date: string;
  readonly time: string;
  readonly seconds: string;
}

/** The viewer's culture decides in the client; this is plain English. */
const formats = {
  SHORT_TIME_FORMAT: (at) => at.time,
  LONG_TIME_FORMAT: (at) => at.seconds,
  SHORT_DATE_FORMAT: (at) => at.date,
  MEDIUM_DATE_FORMAT: (at) => `${at.day} ${short(at.month)} ${at.year}`,
  LONG_DATE_FORMAT: (at) => `${at.day} ${at.month} ${at.year}`,
  DAY_MONTH_FORMAT: (at) => `${at.day} ${at.month}`,
  DAY_SHORT_MONTH_FORMAT: (at) => `${at.day} ${short(at.month)}`,
  DAY_OF_WEEK_MONTH_FORMAT: (at) => `${at.weekday}, ${at.day} ${at.month}`,
  SHORT_DAY_OF_WEEK_MONTH_FORMAT: (at) => `${short(at.weekday)}, ${at.day} ${at.month}`,
  SHORT_DAY_OF_WEEK_SHORT_MONTH_FORMAT: (at) => `${short(at.weekday)}, ${at.day} ${short(at.month)}`,
  FULL_DATE_FORMAT: (at) => `${at.weekday}, ${at.day} ${at.month} ${at.year}`,
  FORMAT_DATE: (at) => at.date,
  FORMAT_DATETIME: (at) => `${at.date} ${at.seconds}`,
} as const satisfies Readonly<Record<TimeFormat, (at: Moment) => string>>;

export function isTimeFormat(format: string): format is TimeFormat {
  return Object.hasOwn(formats, format);
}

/** A moment in UTC; what is no date stays its number. */
export function formatTime(unixSeconds: number, format: TimeFormat): string {
  const date = new Date(unixSeconds * 1000);
  if (Number.isNaN(date.getTime())) return String(unixSeconds);
  const iso = date.toISOString();
  return formats[format]({
    day: date.getUTCDate(),
    month: String(MONTHS[date.getUTCMonth()]),
    weekday: String(DAYS[date.getUTCDay()]),
    year: date.getUTCFullYear(),
    date: iso.slice(0, iso.indexOf('T')),
    time: iso.slice(-13, -8),
    seconds: iso.slice(-13, -5),
  });
}

function short(name: string): string {
  return name.slice(0, 3);
}
