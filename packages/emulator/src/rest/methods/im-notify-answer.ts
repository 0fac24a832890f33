import { answerNotice } from '../answer-notice.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.notify.answer`: a quick answer to a notification. */
export const imNotifyAnswer: RestMethod = answerNotice({
  key: 'ANSWER_TEXT',
  description: "Answer text can't be empty",
});
