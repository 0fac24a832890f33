import { formatFloat } from './format-float.ts';
import { isInt } from './is-int.ts';
import { isRecord } from './is-record.ts';
import { textCost } from './text-cost.ts';

/** Places up to which json_encode prints a float without an exponent (serialize_precision -1). */
const FLOAT_DIGITS = 17;

/**
 * Code points of a value in the portal's own JSON (portal.md §2).
 *
 * @param value JSON data, nested at most as deep as `readInput` lets through.
 */
export function jsonCost(value: unknown): number {
  if (typeof value === 'string') return textCost(value);
  if (typeof value === 'number') return numberCost(value);
  if (typeof value === 'boolean') return value ? 4 : 5;
  if (Array.isArray(value)) return listCost(value);
  // null is the one thing left.
  return isRecord(value) ? mapCost(value) : 4;
}

/** What intval makes of numbers that are too large: PHP_INT_MAX, which comes nearest to it here. */
const LARGEST = 2 ** 63;

function numberCost(value: number): number {
  if (isInt(value) || Math.abs(value) === LARGEST) return String(value).length;
  return formatFloat(value, { digits: FLOAT_DIGITS, exponent: 'e' }).length;
}

function listCost(list: readonly unknown[]): number {
  let cost = Math.max(2, list.length + 1);
  for (const item of list) cost += jsonCost(item);
  return cost;
}

function mapCost(map: Readonly<Record<string, unknown>>): number {
  const keys = Object.keys(map);
  // A colon for each, a comma between them, the braces.
  let cost = Math.max(2, 2 * keys.length + 1);
  for (const key of keys) cost += textCost(key) + jsonCost(map[key]);
  return cost;
}
