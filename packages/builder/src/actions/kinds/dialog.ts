import { describeValue } from '../../issues/describe-value.ts';
import type { MadeAction } from '../action-kind.ts';
import { isDialogId } from '../../targets/dialog-id.ts';
import { valueAction, type ValueAction } from './value.ts';

/** Opens a dialog: a user's by their id, a chat's as `chat5`. */
export function dialogAction(dialog: string | number): MadeAction<ValueAction> {
  if (isDialogId(dialog)) return valueAction('dialog', String(dialog));
  const details = { name: 'dialog', given: describeValue(dialog) };
  return {
    action: { kind: 'dialog', value: typeof dialog === 'string' ? dialog : '' },
    problems: [{ code: 'DIALOG_INVALID', details, path: ['actionValue'] }],
  };
}
