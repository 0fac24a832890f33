import { isDialogId } from '../call/dialog-id.ts';
import { param } from '../call/param.ts';
import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { toInt } from '../php/to-int.ts';
import { describe } from '../report/describe.ts';
import { top } from '../report/place.ts';

/** DIALOG_ID, or a system message between two users (portal.md §6.4). */
export const requireDialog: Check = (call) => {
  const isBetweenUsers = toInt(param(call, 'FROM_USER_ID')) > 0 && toInt(param(call, 'TO_USER_ID')) > 0;
  const dialog = param(call, 'DIALOG_ID');
  if (isBetweenUsers || isDialogId(dialog)) return PASSED;
  const facts = { actual: describe(dialog) };
  return refused(REFUSALS.dialogId, 'DIALOG_ID_EMPTY', top('dialogId', 'DIALOG_ID'), facts);
};
