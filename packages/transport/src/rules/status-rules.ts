import type { ErrorRule } from './error-rule.ts';

const source = 'transport.md §1.3';

/** By HTTP status, where the code is not listed: a bare 429 is a rate limit, a gateway may have passed the call on. */
export const statusRules: Readonly<Record<number, ErrorRule>> = {
  408: { class: 'ambiguous', source },
  423: { class: 'ambiguous', source },
  425: { class: 'ambiguous', source },
  429: { class: 'safe', source, effect: 'drain', wait: 1 },
};
