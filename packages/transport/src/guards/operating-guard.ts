import type { Clock } from '../clock/clock.ts';
import type { Answer } from '../http/answer.ts';
import { classify } from '../rules/classify.ts';
import type { Gate } from './gate.ts';

/** Seconds of work a method may use in ten minutes before it is refused (transport.md §1.6). */
const allowance = 420;
/** From this share on calls are spaced out; inferred. */
const brakesAt = 0.8;
/** Milliseconds between two calls of a method that has nothing left; inferred. */
const slowest = 10_000;
/** A refused method is banned for five minutes, and never longer than ten (transport.md §1.6). */
const shortestBan = 300_000;
const longestBan = 600_000;

/** What is known of one method. */
interface Usage {
  operating: number;
  resetAt: number;
  bannedUntil: number;
  nextAt: number;
}

/** Keeps each method within its operating time: spaces its calls out near the limit, parks it when refused. */
export function createOperatingGuard(clock: Clock): Gate {
  const methods = new Map<string, Usage>();
  const usageOf = (method: string): Usage => {
    const name = method.toLowerCase();
    const known = methods.get(name) ?? { operating: 0, resetAt: 0, bannedUntil: 0, nextAt: 0 };
    methods.set(name, known);
    return known;
  };
  return {
    check: (method) => {
      const usage = methods.get(method.toLowerCase());
      if (usage === undefined) return undefined;
      const now = clock.now();
      const until = Math.max(usage.bannedUntil, usage.nextAt);
      if (until > now) return refused(until);
      const over = now < usage.resetAt ? usage.operating / allowance - brakesAt : 0;
      if (over > 0) usage.nextAt = now + slowest * Math.min(1, over / (1 - brakesAt));
      return undefined;
    },
    observe: (method, answer) => {
      if (answer.kind === 'result') {
        const { operating, operating_reset_at: resetAt } = fieldsOf(answer.time);
        if (typeof operating !== 'number') return;
        Object.assign(usageOf(method), {
          operating,
          resetAt: typeof resetAt === 'number' ? resetAt * 1_000 : clock.now() + longestBan,
        });
      } else if (answer.kind === 'refusal' && answer.until === undefined) {
        if (classify(answer.code, answer.httpStatus).effect !== 'park') return;
        const now = clock.now();
        const usage = usageOf(method);
        usage.bannedUntil = Math.min(Math.max(usage.resetAt, now + shortestBan), now + longestBan);
      }
    },
  };
}

function refused(until: number): Answer {
  const description = 'The method has used up its operating time; nothing was sent.';
  return { kind: 'refusal', code: 'OPERATION_TIME_LIMIT', description, httpStatus: 429, until };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
