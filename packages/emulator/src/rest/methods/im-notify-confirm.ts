import { answerNotice } from '../answer-notice.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.notify.confirm`: a button of a notification. */
export const imNotifyConfirm: RestMethod = answerNotice({
  key: 'NOTIFY_VALUE',
  description: "Notification Value can't be empty",
});
