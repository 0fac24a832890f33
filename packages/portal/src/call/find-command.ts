import { toInt } from '../php/to-int.ts';
import { toText } from '../php/to-text.ts';
import { isArray } from '../php/value.ts';
import type { CommandRecord } from '../types/judge-context.ts';
import type { Call } from './call.ts';
import { param } from './param.ts';

/** What a call names its command by: COMMAND_ID, else the exact text in COMMAND; null for neither. */
export function namedCommand(call: Call): { readonly id: number } | { readonly command: string } | null {
  const id = toInt(param(call, 'COMMAND_ID'));
  if (id > 0) return { id };
  const command = param(call, 'COMMAND');
  const text = isArray(command) ? '' : toText(command);
  return text === '' ? null : { command: text };
}

/**
 * The registered command that a call names: null where there is none, undefined where that is not known, because
 * no records came with the call.
 */
export function findCommand(call: Call): CommandRecord | null | undefined {
  const query = namedCommand(call);
  if (query === null) return null;
  const find = call.context.records?.findCommand;
  return find === undefined ? undefined : (find(query) ?? null);
}
