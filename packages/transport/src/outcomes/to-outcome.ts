import type { Method } from '@riposte/portal';
import { PortalError } from '../errors/portal-error.ts';
import type { Answer } from '../http/answer.ts';
import { classify } from './error-classes.ts';
import type { Outcome } from './outcome.ts';

/** What an answer to a message method means for the message. */
export function toOutcome(method: Method, answer: Answer, now: Date): Outcome {
  switch (answer.kind) {
    case 'result':
      return fromResult(method, answer.result);
    case 'failure':
      return answer.error.sent === 'no'
        ? { status: 'deferred', until: now, reason: answer.error.message }
        : { status: 'unknown', cause: answer.error };
    case 'refusal':
      return fromRefusal(method, answer, now);
  }
}

function fromResult(method: Method, result: unknown): Outcome {
  if (typeof result === 'number' && result > 0) return { status: 'sent', messageId: result };
  const id = typeof result === 'object' && result !== null && 'id' in result ? result.id : undefined;
  if (typeof id === 'number') return { status: 'sent', messageId: id };
  if (method === 'imbot.command.answer') {
    const reason = 'The command was called more than ten minutes ago: the portal said yes and wrote nothing.';
    return { status: 'undelivered', reason };
  }
  return method === 'imbot.v2.Command.answer' ? { status: 'accepted' } : { status: 'sent' };
}

function fromRefusal(method: Method, refusal: Extract<Answer, { kind: 'refusal' }>, now: Date): Outcome {
  const { code, description, httpStatus } = refusal;
  const rule = classify(code, httpStatus);
  switch (rule.class) {
    case 'safe':
      return { status: 'deferred', until: new Date(now.getTime() + (rule.wait ?? 1) * 1_000), reason: code };
    case 'ambiguous':
      return { status: 'unknown', cause: new PortalError({ method, code, description, httpStatus }) };
    case 'never':
      return { status: 'rejected', code, description, httpStatus, permanent: true };
  }
}
