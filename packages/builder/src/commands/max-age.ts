import { describeValue } from '../issues/describe-value.ts';

/** A number and its unit: seconds, minutes, hours or days. */
export type MaxAge = `${number}${'s' | 'm' | 'h' | 'd'}`;

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/**
 * The seconds of a longest age.
 *
 * @throws TypeError for anything but a positive number and its unit
 */
export function readMaxAge(command: string, age: unknown): number {
  const [, number = '', unit = ''] =
    typeof age === 'string' ? (/^(\d+(?:\.\d+)?)([smhd])$/.exec(age) ?? []) : [];
  const seconds = Number(number) * (secondsIn[unit] ?? 0);
  if (seconds > 0) return seconds;
  throw new TypeError(
    `The maxAge of /${command} is ${describeValue(age)}; it is a time such as "30m", "24h" or "7d".`,
  );
}
