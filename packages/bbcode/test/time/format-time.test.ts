import { expect, test } from 'vitest';
import { formatTime, isTimeFormat } from '../../src/time/format-time.ts';
import type { TimeFormat } from '../../src/index.ts';

test.each<[TimeFormat, string]>([
  ['SHORT_TIME_FORMAT', '09:05'],
  ['LONG_TIME_FORMAT', '09:05:07'],
  ['SHORT_DATE_FORMAT', '2026-11-02'],
  ['MEDIUM_DATE_FORMAT', '2 Nov 2026'],
  ['LONG_DATE_FORMAT', '2 November 2026'],
  ['DAY_MONTH_FORMAT', '2 November'],
  ['DAY_SHORT_MONTH_FORMAT', '2 Nov'],
  ['DAY_OF_WEEK_MONTH_FORMAT', 'Monday, 2 November'],
  ['SHORT_DAY_OF_WEEK_MONTH_FORMAT', 'Mon, 2 November'],
  ['SHORT_DAY_OF_WEEK_SHORT_MONTH_FORMAT', 'Mon, 2 Nov'],
  ['FULL_DATE_FORMAT', 'Monday, 2 November 2026'],
  ['FORMAT_DATE', '2026-11-02'],
  ['FORMAT_DATETIME', '2026-11-02 09:05:07'],
])('%s', (format, written) => {
  expect(formatTime(Date.UTC(2026, 10, 2, 9, 5, 7) / 1000, format)).toBe(written);
  expect(isTimeFormat(format)).toBe(true);
});

test('a year of five digits', () => {
  expect(formatTime(Date.UTC(12_026, 10, 2, 9, 5, 7) / 1000, 'FORMAT_DATETIME')).toBe(
    '+012026-11-02 09:05:07',
  );
});

test('no other format', () => {
  expect(isTimeFormat('toString')).toBe(false);
});
