import type { Issue } from '@riposte/builder';
import type { Outcome } from '@riposte/transport';
import type { MessageRef } from './message-ref.ts';

/** What became of a reply; what would not compile comes back as `invalid` and was never sent. */
export type Delivery =
  /** In the chat; with a `ref` where the message can be updated. */
  | (Extract<Outcome, { status: 'sent' }> & { readonly ref?: MessageRef })
  | Exclude<Outcome, { status: 'sent' }>
  | { readonly status: 'invalid'; readonly issues: readonly Issue[] };
