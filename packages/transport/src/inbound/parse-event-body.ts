import { FormError, parseForm, type FormMap } from '@riposte/portal/form';
import { isRecord } from '../http/is-record.ts';
import { toForm } from './to-form.ts';

/** Characters of a body; a two-command event has 7,000. */
const longest = 1_048_576;

/**
 * Reads the body of an event: a form with PHP's brackets, or JSON, which the documentation shows for the second
 * generation (transport.md §2.1).
 *
 * @param body the raw body
 * @param contentType the header's value; without it a body that begins with `{` is JSON
 * @throws FormError for JSON that is none, and for a body longer, deeper or with more fields than events have
 * @example
 * ```ts
 * parseEventBody('{"event":"ONIMBOTV2MESSAGEADD","data":{"bot":{"id":39}}}');
 * // { event: 'ONIMBOTV2MESSAGEADD', data: { bot: { id: '39' } } }
 * ```
 */
export function parseEventBody(body: string, contentType?: string | null): FormMap {
  const isJson =
    contentType === undefined || contentType === null || contentType === ''
      ? body.trimStart().startsWith('{')
      : /\bjson\b/i.test(contentType);
  if (!isJson) return parseForm(body);
  if (body.length > longest) {
    throw new FormError(`The event has ${body.length} characters; at most ${longest} are read.`);
  }
  return toForm(parseJson(body));
}

function parseJson(body: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new FormError('The body says it is JSON and is none.');
  }
  if (!isRecord(value)) throw new FormError('The body is JSON, but no object.');
  return value;
}
