import type { Method } from '@riposte/portal';
import { ConnectionError } from '../errors/connection-error.ts';
import { heldReasons } from '../errors/held-reason.ts';
import { PortalError } from '../errors/portal-error.ts';
import type { Params } from '../exchange/call.ts';
import type { Answer, RefusalAnswer } from '../http/answer.ts';
import { classify } from '../rules/classify.ts';
import { appliedParts } from './applied-parts.ts';
import type { Outcome } from './outcome.ts';
import { readResult } from './read-result.ts';

/** The message an answer is about. */
export interface About {
  readonly method: Method;
  readonly params: Params;
  /** The once-only key it was sent under. */
  readonly key: string | undefined;
  /** Unix milliseconds. */
  readonly now: number;
}

/** What an answer to a message method means for the message. */
export function toOutcome(answer: Answer, about: About): Outcome {
  switch (answer.kind) {
    case 'result':
      return readResult(about.method, answer.result) ?? unknown(strangeResult(about.method), about);
    case 'failure':
      return fromFailure(answer.error, about);
    case 'refusal':
      return fromRefusal(answer, about);
    case 'held':
      return { status: 'deferred', until: new Date(answer.until), reason: heldReasons[answer.why] };
  }
}

function unknown(cause: Error, { key }: About): Outcome {
  return { status: 'unknown', ...(key !== undefined && { key }), cause };
}

function strangeResult(method: Method): ConnectionError {
  const message = 'The portal answered with a result this method does not give; the call has probably run.';
  return new ConnectionError({ method, code: 'UNREADABLE_ANSWER', message, sent: 'maybe' });
}

/** Seconds before a portal that could not be reached is worth another try. */
const unreachable = 5;

function fromFailure(error: ConnectionError, about: About): Outcome {
  switch (error.sent) {
    case 'maybe':
      return unknown(error, about);
    case 'no':
      return { status: 'deferred', until: later(about, unreachable), reason: error.message };
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

function fromRefusal(refusal: RefusalAnswer, about: About): Outcome {
  const { method, params } = about;
  const { code, description, httpStatus, until } = refusal;
  const rule = classify(code, httpStatus);
  switch (rule.class) {
    case 'safe':
      return {
        status: 'deferred',
        until: until === undefined ? later(about, rule.wait ?? 1) : new Date(until),
        reason: code === '' ? 'rate limit' : code,
      };
    case 'ambiguous':
      return unknown(new PortalError({ method, code, description, httpStatus }), about);
    case 'refresh':
    case 'never': {
      const applied = appliedParts(method, params, code);
      const permanent = rule.class === 'never' && rule.isPassing !== true;
      return {
        status: 'rejected',
        code,
        description,
        httpStatus,
        permanent,
        ...(applied !== undefined && { applied }),
      };
    }
  }
}

function later({ now }: About, seconds: number): Date {
  return new Date(now + seconds * 1_000);
}
