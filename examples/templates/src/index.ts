export { gallery, type Picture } from './gallery.ts';
export {
  approvalDecided,
  approvalRequest,
  decide,
  type Approval,
  type Decision,
} from './approval/approval.ts';
export { approvalWords, type ApprovalWords } from './approval/words.ts';
export { dailyDigest, type Digest } from './daily-digest/daily-digest.ts';
export { digestWords, type DigestWords } from './daily-digest/words.ts';
export { dealCard, declineDeal, takeDeal, type Deal } from './deal-card/deal-card.ts';
export { dealWords, type DealWords } from './deal-card/words.ts';
export { errorNotice, retryJob, type Failure } from './error-notice/error-notice.ts';
export { errorWords, type ErrorWords } from './error-notice/words.ts';
export { helpMenu, type Ability, type Help } from './help-menu/help-menu.ts';
export { helpWords, type HelpWords } from './help-menu/words.ts';
export { languages, type Language, type Words } from './language.ts';
export { openOrder, pagedList, showOrders, type Order, type OrderList } from './paged-list/paged-list.ts';
export { listWords, type ListWords } from './paged-list/words.ts';
export type { Person } from './person.ts';
export { poll, vote, type Poll } from './poll/poll.ts';
export { pollWords, type PollWords } from './poll/words.ts';
export { finishTask, startTask, taskCard, type Task } from './task-card/task-card.ts';
export { taskWords, type TaskWords } from './task-card/words.ts';
export { samples, type Samples } from './samples/samples.ts';
