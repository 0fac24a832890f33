import { ConnectionError } from '../errors/connection-error.ts';
import { heldReasons } from '../errors/held-reason.ts';
import { PortalError } from '../errors/portal-error.ts';
import type { Answer, ResultAnswer } from '../http/answer.ts';

/** The exception for a call that came to no result. */
export function toError(method: string, answer: Exclude<Answer, ResultAnswer>): Error {
  switch (answer.kind) {
    case 'refusal':
      return new PortalError({ method, ...answer });
    case 'failure':
      return answer.error;
    case 'held':
      return new ConnectionError({
        method,
        code: answer.why.toUpperCase(),
        message: heldReasons[answer.why],
        sent: 'no',
      });
  }
}
