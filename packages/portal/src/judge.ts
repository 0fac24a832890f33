import { judgeBy } from './judge-by.ts';
import { copyElements } from './quick/copy-elements.ts';
import type { JudgeContext } from './types/judge-context.ts';
import type { Method } from './types/method.ts';
import type { Verdict } from './types/verdict.ts';

/**
 * Gives the portal's own verdict on a call: what it would refuse, drop, rewrite and keep, and what each part would
 * cost. Nothing is sent, and nothing in `params` or `context` makes it throw (portal.md §2 to §7).
 *
 * @param method one of `METHODS`, spelled as documented.
 * @param params the parameters of the call, as they would go into its JSON body.
 * @param context what is known beside them: the bot that the method finds by itself, the kind of dialog, the
 *   portal's records. What is left out is taken to be in order.
 * @returns the first error in the portal's order of checks, the stored form and size of each part, and all findings.
 * @example
 * const verdict = judge('imbot.command.answer', {
 *   COMMAND_ID: 99,
 *   MESSAGE_ID: 33871,
 *   MESSAGE: 'Done',
 *   KEYBOARD: [{ TEXT: 'Open', LINK: 'https://example.com' }],
 * });
 * verdict.parts.keyboard?.size; // 191, with a bot id of ten digits
 */
export function judge(method: Method, params: unknown, context: JudgeContext = {}): Verdict {
  return judgeBy(copyElements, method, params, context);
}
