import { describeValue } from '../issues/describe-value.ts';
import { ReplyError } from '../issues/reply-error.ts';
import { toIssue } from '../issues/to-issue.ts';
import { checkMade } from '../reply/check-made.ts';
import type { Reply } from '../reply/reply.ts';
import type { Target } from '../targets/target.ts';
import { dropLargest } from './policies/drop-largest.ts';
import { dropLastBlocks } from './policies/drop-last-blocks.ts';
import type { FitPolicy, Fitted } from './policies/removal.ts';
import { shortenText } from './policies/shorten-text.ts';

const policies = {
  'drop-last-blocks': dropLastBlocks,
  'shorten-text': shortenText,
  'drop-largest': dropLargest,
} as const satisfies Readonly<Record<string, FitPolicy>>;

/** How a message is made to fit. */
export type FitPolicyName = keyof typeof policies;

/**
 * Makes a reply fit the portal's limits by leaving something out, and says what.
 *
 * Only what is over its limit is touched; what the policy cannot mend is left for `compile` to refuse.
 *
 * @param made the reply
 * @param target where it would go
 * @param policy `drop-last-blocks` and `drop-largest` take whole blocks, buttons and items out; `shorten-text` shortens
 *   the text and the longest texts of the attach, with an ellipsis
 * @returns the reply that fits, and what was removed: its path in `made`, and the code points it saved
 * @throws ReplyError for a policy that is none, and for what is no reply or no target
 * @example
 * ```ts
 * const long = reply('Log').attach((a) => a.message('kept').message('x'.repeat(60_000)));
 * fit(long, imbot.messageAdd({ dialogId: 'chat5' }), 'drop-last-blocks').removed; // [{ path: ['attach', 1], size: 60014 }]
 * ```
 */
export function fit(made: Reply, target: Target, policy: FitPolicyName): Fitted {
  checkMade(made, 'reply');
  const name: unknown = policy;
  if (typeof name !== 'string' || !Object.hasOwn(policies, name)) {
    const details = { name: 'policy', given: describeValue(name), takes: Object.keys(policies).join(', ') };
    throw new ReplyError([toIssue({ code: 'OPTION_INVALID', details, path: ['policy'] })]);
  }
  return policies[policy](made, target);
}
