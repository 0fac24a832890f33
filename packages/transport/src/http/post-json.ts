import type { Secret } from '../credentials/secret.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { Answer } from './answer.ts';
import { neverSent } from './never-sent.ts';
import { readAnswer } from './read-answer.ts';

export interface PostRequest {
  readonly fetch: typeof fetch;
  readonly base: Secret;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * One POST of one method. Never throws for what happens on the way.
 *
 * Redirects are not followed: a renamed portal answers 302, and following it would repeat the call as a GET with
 * an empty body (transport.md §0.8).
 */
export async function postJson({
  fetch,
  base,
  method,
  params,
  timeout,
  signal,
}: PostRequest): Promise<Answer> {
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(`${base.reveal()}${method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(params),
      redirect: 'manual',
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    if (isRedirect(response)) return moved(response);
    return readAnswer(method, response.status, await response.text());
  } catch (error) {
    return { kind: 'failure', error: explain(error, { method, timeout, limit, signal }) };
  }
}

/** Browsers hide a redirect that is not followed; Node shows it. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

function moved(response: Response): Answer {
  const location = response.headers.get('location');
  const host = location !== null && URL.canParse(location) ? new URL(location).host : 'another address';
  return {
    kind: 'refusal',
    code: 'PORTAL_MOVED',
    description: `The portal has moved to ${host}. The call did not run; use the new address.`,
    httpStatus: response.status,
  };
}

/** The error of fetch itself is not passed on: it is not ours to know what it holds. */
function explain(
  error: unknown,
  at: {
    readonly method: string;
    readonly timeout: number;
    readonly limit: AbortSignal;
    readonly signal: AbortSignal | undefined;
  },
): ConnectionError {
  const { method } = at;
  if (at.signal?.aborted === true) {
    const message = 'The caller gave up while the portal was working; the call may have run.';
    return new ConnectionError({ method, code: 'ABORTED', message, sent: 'maybe' });
  }
  if (at.limit.aborted) {
    const message = `No answer within ${at.timeout / 1_000} s; the call may have run.`;
    return new ConnectionError({ method, code: 'TIMEOUT', message, sent: 'maybe' });
  }
  const code = codeOf(error);
  return neverSent.has(code)
    ? new ConnectionError({
        method,
        code,
        message: 'The portal could not be reached; nothing was sent.',
        sent: 'no',
      })
    : new ConnectionError({
        method,
        code,
        message: 'The connection broke; the call may have run.',
        sent: 'maybe',
      });
}

function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  for (const candidate of [cause, error]) {
    if (typeof candidate === 'object' && candidate !== null && 'code' in candidate) {
      if (typeof candidate.code === 'string') return candidate.code;
    }
  }
  return 'CONNECTION_LOST';
}
