import type { Change } from '../reply/change.ts';
import { checkMade } from '../reply/check-made.ts';
import type { Reply } from '../reply/reply.ts';
import { codeOfMessage } from './code-of-message.ts';
import { layOut } from './layout/lay-out.ts';
import { declareOnTheSpot } from './nodes/code-of-action.ts';
import { printDoc } from './print/print-doc.ts';

/** Columns that the printed source takes at most, where its strings let it. */
export const columns = 100;

/**
 * The source that composes a message: one expression of `reply` or `change`, `fmt`, `raw` and `command`, laid out as
 * prettier would at 100 columns.
 *
 * Options are printed where they say something, `raw` only where ready code or an element in the portal's own keys is.
 * Commands are declared on the spot, since a message does not know their specs.
 *
 * @param made a reply or a change, composed or read back by `fromPayload`
 * @returns the expression, without a semicolon
 * @throws ReplyError for what is no message
 * @example
 * ```ts
 * toCode(reply(fmt.bold('Done'))); // "reply(fmt.bold('Done'))"
 * ```
 */
export function toCode(made: Reply | Change): string {
  checkMade(made, 'reply', 'change');
  const expression = layOut({ kind: 'chain', ...codeOfMessage(made, declareOnTheSpot) });
  // A statement ends in a semicolon, which has to have room.
  return printDoc([expression, ';'], columns).slice(0, -1);
}
