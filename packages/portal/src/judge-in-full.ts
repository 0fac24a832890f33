import { judgeBy } from './judge-by.ts';
import type { JudgeContext } from './types/judge-context.ts';
import type { Method } from './types/method.ts';
import type { Verdict } from './types/verdict.ts';

/**
 * What `judge` says, by the full reading of every element: three times as slow where most of them are ordinary, and
 * less to load. For who seldom asks, like the builder, which counts by itself while it composes.
 *
 * @param method one of `METHODS`, spelled as documented.
 * @param params the parameters of the call, as they would go into its JSON body.
 * @param context what is known beside them, as for `judge`.
 * @returns the same verdict, to the last key.
 * @example
 * judgeInFull('im.notify', { USER_ID: 1, MESSAGE: 'Done' }).error; // null
 */
export function judgeInFull(method: Method, params: unknown, context: JudgeContext = {}): Verdict {
  return judgeBy(null, method, params, context);
}
