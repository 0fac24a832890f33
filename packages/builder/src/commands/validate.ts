import type { Problem } from '../tree/problem.ts';
import { bad, good, type Outcome } from './params-codec.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

/** What a schema makes of a value; one that throws, or answers later, is told like one that refuses. */
export function validate(command: string, schema: StandardSchemaV1, value: unknown): Outcome<unknown> {
  try {
    const result = schema['~standard'].validate(value);
    if (isPromise(result)) {
      ignore(result);
      return bad({ code: 'COMMAND_SCHEMA_ASYNC', details: { command }, path: ['params'] });
    }
    const issues = issuesOf(result);
    return issues.length > 0
      ? bad(...issues.map((issue) => problemOf(command, issue)))
      : good(valueOf(result));
  } catch (error) {
    return bad(refused(command, error instanceof Error ? error.message : 'it throws'));
  }
}

/** Whether a schema answers later, as far as trying shows: some only do so once a value is nearly right. */
export function answersLater(schema: StandardSchemaV1): boolean {
  return [undefined, null, {}, [], '', 0, false].some((value) => {
    try {
      const result = schema['~standard'].validate(value);
      if (!isPromise(result)) return false;
      ignore(result);
      return true;
    } catch {
      return false;
    }
  });
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isObject(value) && 'then' in value && typeof value.then === 'function';
}

/** Nobody waits for it, and a rejection nobody handles ends the process. */
function ignore(promise: PromiseLike<unknown>): void {
  promise.then(undefined, () => undefined);
}

function issuesOf(result: unknown): readonly unknown[] {
  if (!isObject(result)) return ['it gives no result'];
  if ('issues' in result && Array.isArray(result.issues))
    return result.issues.length > 0 ? [...(result.issues as readonly unknown[])] : ['it says no'];
  return [];
}

function valueOf(result: unknown): unknown {
  return isObject(result) && 'value' in result ? result.value : undefined;
}

function problemOf(command: string, issue: unknown): Problem {
  if (typeof issue === 'string') return refused(command, issue);
  if (!isObject(issue)) return refused(command, 'it does not say why');
  const said =
    'message' in issue && typeof issue.message === 'string' ? issue.message : 'it does not say why';
  const path: readonly unknown[] = 'path' in issue && Array.isArray(issue.path) ? issue.path : [];
  return refused(command, said, path.map(keyOf));
}

/** A key stands in a path as it is, or in an object. */
function keyOf(segment: unknown): string | number {
  const key = isObject(segment) && 'key' in segment ? segment.key : segment;
  return typeof key === 'number' ? key : String(key);
}

function refused(command: string, said: string, path: readonly (string | number)[] = []): Problem {
  return { code: 'COMMAND_SCHEMA', details: { command, said }, path: ['params', ...path] };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
