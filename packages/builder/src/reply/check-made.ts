import { attempt } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import { ReplyError } from '../issues/reply-error.ts';
import { toIssue } from '../issues/to-issue.ts';
import { MessageBuilder } from './message-builder.ts';

const takes = { reply: 'a reply', change: 'a change' } as const;

/**
 * Refuses what plain JavaScript passes in the place of a message.
 *
 * @throws ReplyError unless it is a message of one of the kinds
 */
export function checkMade(made: unknown, ...kinds: readonly ('reply' | 'change')[]): void {
  const kind = attempt(() => (made instanceof MessageBuilder ? made.kind : undefined));
  if (kind !== undefined && kinds.includes(kind)) return;
  const details = {
    given: kind === undefined ? describeValue(made) : takes[kind],
    takes: kinds.map((name) => takes[name]).join(' or '),
  };
  throw new ReplyError([toIssue({ code: 'NOT_A_MESSAGE', details, path: [] })]);
}
