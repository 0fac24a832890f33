import { answerDialog } from '../answer-dialog.ts';
import { textParam, upperKeys } from '../params.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.dialog.get`, as the caller. */
export const imDialogGet: RestMethod = ({ world: { state }, params, caller }) =>
  answerDialog(state, textParam(upperKeys(params), 'DIALOG_ID'), caller.userId);
