import type { Answer } from '../http/answer.ts';
import { classify } from '../rules/classify.ts';
import type { Backoff } from './backoff.ts';

/** What an attempt means for the call. */
export type Verdict =
  /** It is known what became of it, or nobody may ask again. */
  | { readonly kind: 'final' }
  /** It never ran: worth another attempt from `until` on. */
  | { readonly kind: 'safe'; readonly backoff: Backoff; readonly until?: number }
  /** It may have run. */
  | { readonly kind: 'ambiguous' }
  /** An earlier request of its key decides. */
  | { readonly kind: 'ask' }
  /** It never ran, for want of a fresh token. */
  | { readonly kind: 'refresh' }
  /** Refused. */
  | { readonly kind: 'never' };

export const unreached: Backoff = { floor: 250, spread: 1_000 };
export const limited: Backoff = { floor: 500, spread: 500 };

/** What an answer means for the call that got it. */
export function verdictOf(answer: Answer): Verdict {
  switch (answer.kind) {
    case 'result':
    case 'held':
      return { kind: 'final' };
    case 'failure':
      return answer.error.sent === 'no'
        ? { kind: 'safe', backoff: unreached }
        : { kind: answer.error.sent === 'maybe' ? 'ambiguous' : 'never' };
    case 'refusal': {
      const rule = classify(answer.code, answer.httpStatus);
      if (rule.effect === 'ask') return { kind: 'ask' };
      if (rule.class !== 'safe') return { kind: rule.class };
      return {
        kind: 'safe',
        backoff: limited,
        ...(answer.until !== undefined && { until: answer.until }),
      };
    }
  }
}
