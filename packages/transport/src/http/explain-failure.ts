import { ConnectionError } from '../errors/connection-error.ts';
import { failureRules } from '../rules/failure-rules.ts';

/** What is known about a request that failed. */
export interface FailedRequest {
  readonly method: string;
  /** Milliseconds that were allowed. */
  readonly timeout: number;
  readonly isTimedOut: boolean;
  readonly isAborted: boolean;
}

/** Puts a failure of fetch into words. The error itself is not passed on: it is not ours to know what it holds. */
export function explainFailure(
  error: unknown,
  { method, timeout, isTimedOut, isAborted }: FailedRequest,
): ConnectionError {
  if (isAborted) {
    const message = 'The caller gave up while the portal was working; the call may have run.';
    return new ConnectionError({ method, code: 'ABORTED', message, sent: 'maybe' });
  }
  if (isTimedOut) {
    const message = `No answer within ${timeout / 1_000} s; the call may have run.`;
    return new ConnectionError({ method, code: 'TIMEOUT', message, sent: 'maybe' });
  }
  const code = codeOf(error);
  const sent = Object.hasOwn(failureRules, code) ? (failureRules[code] ?? 'maybe') : 'maybe';
  return new ConnectionError({ method, code, message: words[sent], sent });
}

const words = {
  no: 'The portal could not be reached; nothing was sent.',
  never: "The portal's certificate is not to be trusted; nothing was sent.",
  maybe: 'The connection broke; the call may have run.',
} as const;

/** Codes are words such as ECONNRESET; anything else stands for itself nowhere. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  for (const candidate of [cause, error]) {
    if (typeof candidate !== 'object' || candidate === null || !('code' in candidate)) continue;
    if (typeof candidate.code === 'string' && /^[A-Z][A-Z\d_]{2,60}$/.test(candidate.code))
      return candidate.code;
  }
  return 'CONNECTION_LOST';
}
