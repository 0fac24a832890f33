import { deleteOwn } from '../delete-message.ts';
import { intParam, upperKeys } from '../params.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.message.delete`: the caller's own, as long as they may edit it; the older name is ID. */
export const imMessageDelete: RestMethod = (call) => {
  const given = upperKeys(call.params);
  return deleteOwn(call, intParam(given, 'MESSAGE_ID') || intParam(given, 'ID'), call.caller.userId);
};
