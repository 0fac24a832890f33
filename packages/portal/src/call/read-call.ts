import { isArray, isList, type PhpMap, type PhpValue } from '../php/value.ts';
import { unitAt } from '../php/unit-at.ts';
import { own } from '../php/own.ts';
import { at, top, type Place } from '../report/place.ts';
import type { Method } from '../types/method.ts';
import { apiOf } from './api-of.ts';
import type { Call, Sent } from './call.ts';

/** A call, its parameters found by the rules of the method's generation. */
export function readCall(
  method: Method,
  params: PhpValue,
  { context, readings }: Pick<Call, 'context' | 'readings'>,
): Call {
  const given = toMap(params);
  if (apiOf(method) === 'v2')
    return { method, params: given, context, readings, message: readV2Message(given) };
  const upper = withUpperCaseKeys(given);
  return { method, params: upper, context, readings, message: readV1Message(upper) };
}

function toMap(value: PhpValue): PhpMap {
  return isArray(value) && !isList(value) ? value : {};
}

/** Names are compared without case at the top level only (portal.md §6.1 rule 5). */
function withUpperCaseKeys(params: PhpMap): PhpMap {
  const keys = Object.keys(params);
  if (keys.every(isUpperCase)) return params;
  const upper: Record<string, PhpValue> = {};
  for (const key of keys) upper[key.toUpperCase()] = params[key] ?? null;
  return upper;
}

/** Whether a name has nothing of which there is an upper case; most are sent as they are documented. */
function isUpperCase(key: string): boolean {
  for (let i = 0; i < key.length; i++) if (unitAt(key, i) >= FIRST_LOWER_CASE) return false;
  return true;
}

const FIRST_LOWER_CASE = 0x61;

function readV1Message(params: PhpMap): Call['message'] {
  return {
    text: sent(params, 'MESSAGE', top('text', 'MESSAGE')),
    attach: sent(params, 'ATTACH', top('attach', 'ATTACH')),
    keyboard: sent(params, 'KEYBOARD', top('keyboard', 'KEYBOARD')),
    menu: sent(params, 'MENU', top('menu', 'MENU')),
  };
}

/** Inside `fields` the names are exact (portal.md §6.9, §6.10). */
function readV2Message(params: PhpMap): Call['message'] {
  const fields = toMap(own(params, 'fields'));
  const inside = top(null, 'fields');
  return {
    text: sent(fields, 'message', { up: inside, key: 'message', name: 'text' }),
    attach: sent(fields, 'attach', at(inside, 'attach')),
    keyboard: sent(fields, 'keyboard', at(inside, 'keyboard')),
    menu: sent(fields, 'menu', at(inside, 'menu')),
  };
}

function sent(params: PhpMap, key: string, place: Place): Sent | null {
  return Object.hasOwn(params, key) ? { value: params[key] ?? null, place } : null;
}
