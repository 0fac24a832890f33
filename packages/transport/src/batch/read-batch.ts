import { ConnectionError } from '../errors/connection-error.ts';
import type { Call } from '../exchange/call.ts';
import type { Answer } from '../http/answer.ts';
import { readRefusal } from '../http/read-refusal.ts';
import { isRecord } from '../http/is-record.ts';

/**
 * The answer to each command of a batch. What befell the whole befell each; an empty map comes as `[]`, since PHP
 * knows no other (transport.md §1.7).
 */
export function readBatch(calls: readonly Call[], answer: Answer): readonly Answer[] {
  if (answer.kind !== 'result') return calls.map(() => answer);
  const body = isRecord(answer.result) ? answer.result : {};
  const results = entriesOf(body.result);
  const errors = entriesOf(body.result_error);
  const times = entriesOf(body.result_time);
  return calls.map(({ method }, index): Answer => {
    const name = `c${index}`;
    const error = errors.get(name);
    if (isRecord(error)) return readRefusal(error, 200);
    if (results.has(name)) return { kind: 'result', result: results.get(name), time: times.get(name) };
    const message = 'The answer to the batch says nothing of this command; it may have run.';
    return {
      kind: 'failure',
      error: new ConnectionError({ method, code: 'UNREADABLE_ANSWER', message, sent: 'maybe' }),
    };
  });
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(isRecord(value) ? Object.entries(value) : []);
}
