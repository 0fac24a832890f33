import { createRedactor } from '../credentials/redactor.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { Answer } from '../http/answer.ts';
import { unreadable } from '../http/read-answer.ts';
import { isRecord } from '../http/is-record.ts';
import { failureRules } from '../rules/failure-rules.ts';
import { createPatience } from '../http/patience.ts';
import type { B24Like, B24Result } from './b24-like.ts';
import type { Wire, WireRequest } from './wire.ts';

let count = 0;

/**
 * Another client's instance. Its tokens stay its own; what it says is read for codes and statuses alone, since its
 * errors carry addresses with secrets (transport.md §1.10).
 */
export function b24Wire(b24: B24Like): Wire {
  count += 1;
  const portal = b24.getTargetOrigin?.() ?? '';
  const { redact } = createRedactor([]);
  return {
    name: portal === '' ? `client ${count}` : portal,
    portal: () => portal,
    redact,
    complete: (_method, params) => params,
    // It renews its tokens by itself.
    renew: (refused) => Promise.resolve(refused),
    post: (request) => post(b24, request),
  };
}

/** The client takes no signal: a request that takes too long is left behind, and nobody knows what became of it. */
async function post(b24: B24Like, request: WireRequest): Promise<Answer> {
  const { method, params, requestId, timeout, signal } = request;
  const patience = createPatience(timeout, signal);
  try {
    const left = new Promise<Answer>((resolve) => {
      patience.signal.addEventListener('abort', () => {
        resolve(leftBehind(method, patience.isOver() ? 'TIMEOUT' : 'ABORTED'));
      });
    });
    const made = b24.actions.v2.call.make({ method, params, requestId }).then(
      (result) => readResult(method, result),
      (error: unknown) => readError(method, error),
    );
    return await Promise.race([made, left]);
  } catch (error) {
    return readError(method, error);
  } finally {
    patience.release();
  }
}

function leftBehind(method: string, code: string): Answer {
  const message = 'The client was not waited for any longer; the call may have run.';
  return { kind: 'failure', error: new ConnectionError({ method, code, message, sent: 'maybe' }) };
}

function readResult(method: string, answer: B24Result): Answer {
  if (!answer.isSuccess) {
    const [error] = answer.getErrors?.() ?? [];
    return readError(method, error ?? { status: answer.status });
  }
  const data = answer.getData();
  return isRecord(data) && 'result' in data
    ? { kind: 'result', result: data.result, time: data.time }
    : unreadable(method, 'The client gave a result of an unknown shape; the call has probably run.');
}

/** Its own codes for requests of which nothing is known; beside them stands whatever Node says. */
const lost = /^(?:ERR_|JSSDK_|REQUEST_TIMEOUT|NETWORK_ERROR|E[A-Z]+$|UND_ERR_)/;

function readError(method: string, error: unknown): Answer {
  const { code, status, message } = fieldsOf(error);
  const name = typeof code === 'string' || typeof code === 'number' ? String(code) : '';
  const httpStatus = typeof status === 'number' ? status : 0;
  const sent = Object.hasOwn(failureRules, name) ? failureRules[name] : undefined;
  // 200 too: an answer that breaks off comes as an error of the client's own, and the call has run.
  const isUnread = httpStatus === 0 || (httpStatus >= 200 && httpStatus < 300);
  if (sent !== undefined || (isUnread && (name === '' || lost.test(name)))) {
    const words =
      sent === undefined
        ? 'The client lost the connection; the call may have run.'
        : 'The client could not reach the portal; nothing was sent.';
    const known = /^[A-Z][A-Z\d_]{2,60}$/.test(name) ? name : 'CONNECTION_LOST';
    const failure = { method, code: known, message: words, sent: sent ?? 'maybe' } as const;
    return { kind: 'failure', error: new ConnectionError(failure) };
  }
  const description = typeof message === 'string' ? message : '';
  return { kind: 'refusal', code: lost.test(name) ? '' : name, description, httpStatus };
}

function fieldsOf(error: unknown): {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly message?: unknown;
} {
  return typeof error === 'object' && error !== null ? error : {};
}
