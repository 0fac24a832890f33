import { judgeInFull as judge, type Part, type Size } from '@riposte/portal';
import { checkMade } from '../reply/check-made.ts';
import type { Change } from '../reply/change.ts';
import type { Reply } from '../reply/reply.ts';
import { imbot } from '../targets/imbot.ts';
import type { Target } from '../targets/target.ts';
import { contextOf, requestOf } from './request.ts';
import { writeParams } from './write-params.ts';

/** A message of any bot, anywhere: the widest bot id there is counts in its buttons (portal.md §2.1). */
const anywhere = { reply: imbot.messageAdd({ dialogId: 1 }), change: imbot.messageUpdate({ messageId: 1 }) };

/**
 * What a message costs in the portal's own counting, also where it is too large to compile.
 *
 * @param made the reply or change
 * @param target where it would go; left out, a message of some bot
 * @returns for the text and each part: `used` and `limit` in code points, and `items`, what each element costs
 * @throws ReplyError for what is no message, or no target
 * @example
 * ```ts
 * measure(reply('x').attach((a) => a.message('x'))).attach.used; // 100
 * ```
 */
export function measure(made: Reply | Change, target?: Target): Readonly<Record<'text' | Part, Size>> {
  checkMade(made, 'reply', 'change');
  const request = requestOf(target ?? anywhere[made.kind], made.kind);
  const { params } = writeParams(made.tree, request);
  return judge(request.method, params, contextOf(request.address)).sizes;
}
