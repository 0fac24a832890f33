import type { Params } from '../exchange/call.ts';

/** What a message stands in line with: its dialog, or the message it changes or answers, or the user it is for. */
export function dialogOf(params: Params): string | undefined {
  for (const [name, prefix] of places) {
    const value = params[name];
    if (typeof value === 'string' || typeof value === 'number') return `${prefix}${value}`;
  }
  return undefined;
}

const places = [
  ['dialogId', ''],
  ['DIALOG_ID', ''],
  ['messageId', 'message '],
  ['MESSAGE_ID', 'message '],
  ['USER_ID', 'user '],
] as const;
