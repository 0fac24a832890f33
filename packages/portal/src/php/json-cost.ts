import { formatFloat } from './format-float.ts';
import { isInt } from './is-int.ts';
import { textCost } from './text-cost.ts';

/** Places up to which json_encode prints a float without an exponent (serialize_precision -1). */
const FLOAT_DIGITS = 17;

/**
 * Code points of a value in the portal's own JSON (portal.md §2). Keys without a value are left out.
 *
 * @param value JSON data, nested at most as deep as `readInput` lets through.
 */
export function jsonCost(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return textCost(value);
    case 'number':
      return isInt(value)
        ? String(value).length
        : formatFloat(value, { digits: FLOAT_DIGITS, exponent: 'e' }).length;
    case 'boolean':
      return value ? 4 : 5;
    case 'object':
      if (value === null) return 4;
      return Array.isArray(value) ? listCost(value) : mapCost(value);
    default:
      return 0;
  }
}

function listCost(list: readonly unknown[]): number {
  let cost = 2 + Math.max(0, list.length - 1);
  for (const item of list) cost += jsonCost(item);
  return cost;
}

function mapCost(map: object): number {
  let cost = 2;
  let count = 0;
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    cost += textCost(key) + 1 + jsonCost(value);
    count++;
  }
  return cost + Math.max(0, count - 1);
}
