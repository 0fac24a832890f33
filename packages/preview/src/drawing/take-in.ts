import { judge } from '@riposte/portal';
import type { Call } from '../types/call.ts';
import type { Stored } from '../types/stored.ts';
import { isFields } from '../fields/is-fields.ts';
import type { Drawing } from './drawing.ts';
import { storedOf } from './stored-of.ts';

/** The stored form of what is to be drawn. Of a call it is what the portal would keep, and its errors are noted. */
export function takeIn(message: Stored | Call, note: Drawing['note']): Stored {
  const given: unknown = message;
  if (!isFields(given)) {
    note('MALFORMED', [], 'The message');
    return {};
  }
  if (!('method' in message)) return message;
  const verdict = judge(message.method, message.params);
  for (const { severity, path, message: said, hint } of verdict.issues) {
    if (severity === 'error') note('REFUSED', path, `${said} ${hint}`);
  }
  return storedOf(verdict);
}
