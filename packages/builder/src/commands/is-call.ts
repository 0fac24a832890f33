import { attempt } from '../issues/attempt.ts';
import type { CommandCall } from './command-call.ts';

/** Whether it is a call of a command, whole: plain JavaScript hands in anything. */
export function isCall(value: unknown): value is CommandCall {
  return typeof value === 'object' && value !== null && attempt(() => isWhole(value)) === true;
}

function isWhole(value: object): boolean {
  return (
    'kind' in value &&
    value.kind === 'command-call' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'params' in value &&
    typeof value.params === 'string'
  );
}
