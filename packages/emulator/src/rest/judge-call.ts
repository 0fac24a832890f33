import { judge, type Method, type Verdict } from '@riposte/portal';
import { recordsOf, type CallRecords } from './records.ts';
import { refuse } from './refuse.ts';
import type { RestCall, RestError } from './rest-method.ts';

/** The model's verdict on a call, with the records that it asked for; noted for the log. */
export interface JudgedCall {
  readonly verdict: Verdict;
  readonly found: CallRecords['found'];
}

/** Has the model of the portal judge a call of a message method. */
export function judgeCall(call: RestCall, method: Method): JudgedCall {
  const { records, found } = recordsOf(call);
  const verdict = judge(method, call.params, { records });
  call.trace.verdict = verdict;
  return { verdict, found };
}

/** The error of a verdict as an answer; undefined where the portal would take the call. */
export function refusalOf({ error, description, status }: Verdict): RestError | undefined {
  return error === null ? undefined : refuse(error, description, status);
}
