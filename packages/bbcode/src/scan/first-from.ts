import { indexFrom } from './index-from.ts';

/** The first of some growing numbers that is not below another. */
export function firstFrom(numbers: readonly number[], least: number): number | undefined {
  return numbers[indexFrom(numbers, least)];
}
