import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';
import { isFields, type Fields } from './values.ts';

/** Wrappers of an answer around a message: `{ result: { message: { … } } }`, `{ result: { messages: [ … ] } }`. */
const wrappers = ['result', 'message', 'messages', 'items'];

/** Deeper than any answer wraps; an object that holds itself has no end. */
const deepest = 8;

/** The message inside whatever it came in; empty where there is none. */
export function messageOf(
  given: unknown,
  depth = 0,
): { readonly message: Fields; readonly problems: readonly Problem[] } {
  if (Array.isArray(given) && given.length > 0 && depth < deepest) {
    const { message, problems } = messageOf(given[0], depth + 1);
    const more: readonly Problem[] =
      given.length > 1 ? [{ code: 'LIFT_MESSAGES', details: { count: given.length }, path: [] }] : [];
    return { message, problems: [...more, ...problems] };
  }
  if (!isFields(given)) {
    const details = {
      what: 'The message',
      given: given === undefined ? 'no JSON' : describeValue(given),
      takes: 'an object with text and params',
    };
    return { message: {}, problems: [{ code: 'LIFT_UNREAD', details, path: [] }] };
  }
  const inner = wrappers
    .map((name) => given[name])
    .find((value) => typeof value === 'object' && value !== null);
  return inner === undefined || depth >= deepest
    ? { message: given, problems: [] }
    : messageOf(inner, depth + 1);
}
