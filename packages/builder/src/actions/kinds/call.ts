import { isPhone } from '@riposte/bbcode';
import type { MadeAction } from '../action-kind.ts';
import { valueAction, type ValueAction } from './value.ts';

/** Calls a number. */
export function callAction(phone: string): MadeAction<ValueAction> {
  const made = valueAction('call', phone);
  if (made.problems.length > 0 || isPhone(made.action.value)) return made;
  return {
    ...made,
    problems: [{ code: 'PHONE_INVALID', details: { phone: made.action.value }, path: ['actionValue'] }],
  };
}
