import type { Issue } from '@riposte/builder';
import type { Outcome } from '@riposte/transport';

/** What became of an answer; what would not compile comes back as `invalid` and was never sent. */
export type Delivery = Outcome | { readonly status: 'invalid'; readonly issues: readonly Issue[] };
