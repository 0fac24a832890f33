import type { Method } from '@riposte/portal';
import { ConnectionError } from '../errors/connection-error.ts';
import { PortalError } from '../errors/portal-error.ts';
import type { Answer } from '../http/answer.ts';
import { classify } from './error-classes.ts';
import type { Outcome } from './outcome.ts';
import { readResult } from './read-result.ts';

/** What an answer to a message method means for the message. */
export function toOutcome(method: Method, answer: Answer, now: Date): Outcome {
  switch (answer.kind) {
    case 'result':
      return readResult(method, answer.result) ?? { status: 'unknown', cause: unknownResult(method) };
    case 'failure':
      return fromFailure(answer.error, now);
    case 'refusal':
      return fromRefusal(method, answer, now);
  }
}

function unknownResult(method: Method): ConnectionError {
  const message = 'The portal answered with a result this method does not give; the call has probably run.';
  return new ConnectionError({ method, code: 'UNREADABLE_ANSWER', message, sent: 'maybe' });
}

function fromFailure(error: ConnectionError, now: Date): Outcome {
  switch (error.sent) {
    case 'maybe':
      return { status: 'unknown', cause: error };
    case 'no':
      return { status: 'deferred', until: later(now, 5), reason: error.message };
    case 'never':
      return {
        status: 'rejected',
        code: error.code,
        description: error.message,
        httpStatus: 0,
        permanent: true,
      };
  }
}

function fromRefusal(method: Method, refusal: Extract<Answer, { kind: 'refusal' }>, now: Date): Outcome {
  const { code, description, httpStatus } = refusal;
  const rule = classify(code, httpStatus);
  switch (rule.class) {
    case 'safe':
      return { status: 'deferred', until: later(now, rule.wait ?? 1), reason: code || 'rate limit' };
    case 'ambiguous':
      return { status: 'unknown', cause: new PortalError({ method, code, description, httpStatus }) };
    case 'later':
    case 'never':
      return { status: 'rejected', code, description, httpStatus, permanent: rule.class === 'never' };
  }
}

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1_000);
}
