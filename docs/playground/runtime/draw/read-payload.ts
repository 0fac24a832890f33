import { fromPayload, toProgram, type Method } from '@riposte/builder';
import { isMethod } from '@riposte/portal';
import type { ReadPayload, Tasks } from '../../protocol/tasks.ts';
import { guessMethod } from './guess-method.ts';
import { placeIssue } from '../run/place.ts';

/** Somebody's payload as code: a whole request `{ method, params }`, or its parameters, which mostly tell their method. */
export function readPayload({ text, method }: Tasks['read']['ask']): ReadPayload {
  const given: unknown = JSON.parse(text);
  const { reply, target, issues } = fromPayload(toRequest(given, method));
  return {
    code: toProgram(reply, target),
    issues: issues.map((issue) => placeIssue(issue, () => undefined)),
  };
}

function toRequest(given: unknown, method: Method): { readonly method: string; readonly params: unknown } {
  if (typeof given !== 'object' || given === null) return { method, params: given };
  const named = 'method' in given ? given.method : undefined;
  if (typeof named === 'string' && isMethod(named)) {
    return { method: named, params: 'params' in given ? given.params : given };
  }
  return { method: guessMethod(given) ?? method, params: given };
}
