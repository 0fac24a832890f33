import type { Command, CommandCall } from '@riposte/builder';
import type { DrawnAction } from '@riposte/preview';
import { showAction } from '../card/show-action.ts';

/**
 * What a button is expected to do: exactly this call of a command, any call of this command, or, as a string, the
 * address it opens or the text it sends, puts or copies.
 */
export type ButtonCall = CommandCall | Pick<Command<never, unknown>, 'command'> | string;

export function does(action: DrawnAction | null, call: ButtonCall): boolean {
  if (action === null) return false;
  if (action.kind === 'command') {
    if (typeof call === 'string') return false;
    return 'kind' in call
      ? action.command === call.name && action.params === call.params
      : action.command === call.command;
  }
  if (action.kind === 'app') return false;
  return call === (action.kind === 'link' ? action.url : action.value);
}

export function tellCall(call: ButtonCall): string {
  if (typeof call === 'string') return JSON.stringify(call);
  return 'kind' in call
    ? showAction({ kind: 'command', botId: 0, command: call.name, params: call.params })
    : `/${call.command} with any parameters`;
}
