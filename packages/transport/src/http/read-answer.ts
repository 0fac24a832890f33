import { ConnectionError } from '../errors/connection-error.ts';
import type { Answer } from './answer.ts';

/**
 * Reads a response: the body first, then the status, since an error may come with HTTP 200 and a gateway's page
 * with any status (transport.md §1.2).
 */
export function readAnswer(method: string, status: number, body: string): Answer {
  const json = parse(body);
  if (json?.error !== undefined && json.error !== null) {
    return {
      kind: 'refusal',
      code: codeOf(json.error),
      description: textOf(json.error_description),
      httpStatus: status,
    };
  }
  if (json !== undefined && 'result' in json && status >= 200 && status < 300) {
    return { kind: 'result', result: json.result };
  }
  if (status === 429)
    return { kind: 'refusal', code: '', description: 'Too many requests', httpStatus: status };
  const message = `The portal answered HTTP ${status} with ${json === undefined ? 'something that is not JSON' : 'JSON of an unknown shape'}; the call may have run.`;
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** REST 3 nests the code; the old one may answer an empty string or a number (transport.md §1.2). */
function codeOf(error: unknown): string {
  if (isRecord(error)) return textOf(error.code);
  return textOf(error);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
