import type { CommandCall } from '../commands/command-call.ts';
import { checkString } from '../issues/check-string.ts';
import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';
import type { Action } from './action.ts';

/** An action and what is wrong with the arguments it was made from. */
export interface CheckedAction {
  readonly action: Action;
  readonly problems: readonly Problem[];
}

export function commandAction(call: CommandCall): CheckedAction {
  const given: unknown = call;
  if (typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'command-call') {
    return { action: { kind: 'command', call }, problems: [] };
  }
  return {
    action: { kind: 'command', call: { kind: 'command-call', name: '', params: '' } },
    problems: [{ code: 'NOT_A_CALL', details: { given: describeValue(given) }, path: ['command'] }],
  };
}

export function linkAction(url: string): CheckedAction {
  const { value, problems } = checkString(url, 'link');
  return { action: { kind: 'link', url: value }, problems };
}

export function sendAction(text: string): CheckedAction {
  const { value, problems } = checkString(text, 'actionValue');
  return { action: { kind: 'send', value }, problems };
}

export function putAction(text: string): CheckedAction {
  const { value, problems } = checkString(text, 'actionValue');
  return { action: { kind: 'put', value }, problems };
}
