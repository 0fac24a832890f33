import { fromPayload, toProgram, type Method } from '@riposte/builder';
import { isMethod } from '@riposte/portal';
import { methodTitles } from '../../protocol/methods.ts';
import type { ReadPayload, Tasks } from '../../protocol/tasks.ts';
import { guessMethod } from './guess-method.ts';
import { placeIssue } from '../run/place.ts';

/** Somebody's payload as code: a whole request `{ method, params }`, or its parameters, which mostly tell their method. */
export function readPayload({ text, method }: Tasks['read']['ask']): ReadPayload {
  const { reply, target, issues } = fromPayload(toRequest(parse(text), method));
  return {
    code: toProgram(reply, target),
    issues: issues.map((issue) => placeIssue(issue, () => undefined)),
  };
}

function parse(text: string): object {
  const given: unknown = readJson(text);
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  throw new Error(
    'This is not a call: paste an object, { "method": …, "params": { … } } or the parameters alone.',
  );
}

function readJson(text: string): unknown {
  if (text.trim() === '') throw new Error('There is nothing to read yet: paste the JSON of a call.');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`This is not JSON. ${error instanceof Error ? error.message : ''}`.trim(), {
      cause: error,
    });
  }
}

function toRequest(given: object, method: Method): { readonly method: string; readonly params: unknown } {
  const named = 'method' in given ? given.method : undefined;
  if (typeof named === 'string' && isMethod(named)) {
    return { method: named, params: 'params' in given ? given.params : given };
  }
  if (typeof named === 'string' && 'params' in given) {
    const names = Object.keys(methodTitles).join(', ');
    throw new Error(`“${named.slice(0, 100)}” is not one of the methods that send messages: ${names}.`);
  }
  return { method: guessMethod(given) ?? method, params: given };
}
