import { ConnectionError } from '../errors/connection-error.ts';
import type { Answer } from './answer.ts';
import { isRecord } from './is-record.ts';
import { readRefusal } from './read-refusal.ts';

/**
 * Reads a response: the body first, then the status, since an error may come with HTTP 200 and a gateway's page
 * with any status (transport.md §1.2).
 */
export function readAnswer(method: string, status: number, body: string): Answer {
  const json = parse(body);
  if (json?.error !== undefined && json.error !== null) return readRefusal(json, status);
  if (json !== undefined && 'result' in json && status >= 200 && status < 300) {
    return { kind: 'result', result: json.result, time: json.time };
  }
  if (status === 429) return readRefusal({ error: '', error_description: 'Too many requests' }, status);
  const what = json === undefined ? 'something that is not JSON' : 'JSON of an unknown shape';
  return unreadable(method, `The portal answered HTTP ${status} with ${what}; the call may have run.`);
}

/** An answer nobody can read says nothing about whether the call ran. */
export function unreadable(method: string, message: string): Answer {
  return {
    kind: 'failure',
    error: new ConnectionError({ method, code: 'UNREADABLE_ANSWER', message, sent: 'maybe' }),
  };
}

function parse(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
