import { approvalDecided, approvalRequest } from './approval/approval.ts';
import { approvalWords } from './approval/words.ts';
import { dailyDigest } from './daily-digest/daily-digest.ts';
import { digestWords } from './daily-digest/words.ts';
import { dealCard } from './deal-card/deal-card.ts';
import { dealWords } from './deal-card/words.ts';
import { errorNotice } from './error-notice/error-notice.ts';
import { errorWords } from './error-notice/words.ts';
import { helpMenu } from './help-menu/help-menu.ts';
import { helpWords } from './help-menu/words.ts';
import type { Reply } from '@riposte/builder';
import type { Language } from './language.ts';
import { pagedList } from './paged-list/paged-list.ts';
import { listWords } from './paged-list/words.ts';
import { poll } from './poll/poll.ts';
import { pollWords } from './poll/words.ts';
import { samples } from './samples/samples.ts';
import { taskCard } from './task-card/task-card.ts';
import { taskWords } from './task-card/words.ts';

/** The messages of the gallery, named after their templates; an approval has two states. */
export type Picture =
  | 'task-card'
  | 'deal-card'
  | 'approval'
  | 'approval-decided'
  | 'poll'
  | 'paged-list'
  | 'daily-digest'
  | 'error-notice'
  | 'help-menu';

/** Every template with its everyday sample, in one language. */
export function gallery(language: Language): Readonly<Record<Picture, Reply>> {
  const { task, deal, approval, poll: question, list, digest, failure, help } = samples[language];
  return {
    'task-card': taskCard(task, taskWords[language]),
    'deal-card': dealCard(deal, dealWords[language]),
    approval: approvalRequest(approval.request, approvalWords[language]),
    'approval-decided': approvalDecided(approval, approvalWords[language]),
    poll: poll(question, pollWords[language]),
    'paged-list': pagedList(list, listWords[language]),
    'daily-digest': dailyDigest(digest, digestWords[language]),
    'error-notice': errorNotice(failure, errorWords[language]),
    'help-menu': helpMenu(help, helpWords[language]),
  };
}
