import type { Approval, Decision } from '../approval/approval.ts';
import type { Digest } from '../daily-digest/daily-digest.ts';
import type { Deal } from '../deal-card/deal-card.ts';
import type { Failure } from '../error-notice/error-notice.ts';
import type { Help } from '../help-menu/help-menu.ts';
import type { Words } from '../language.ts';
import type { OrderList } from '../paged-list/paged-list.ts';
import type { Poll } from '../poll/poll.ts';
import type { Task } from '../task-card/task-card.ts';
import { english } from './english.ts';
import { russian } from './russian.ts';

/** Everyday data for each template, in one language. */
export interface Samples {
  readonly task: Task;
  readonly deal: Deal;
  readonly approval: { readonly request: Approval; readonly decision: Decision };
  readonly poll: Poll;
  readonly list: OrderList;
  readonly digest: Digest;
  readonly failure: Failure;
  readonly help: Help;
}

export const samples: Words<Samples> = { en: english, ru: russian };
