import { Immer } from 'immer';
import { attempt, unreadable } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import { ReplyError } from '../issues/reply-error.ts';
import { toIssue } from '../issues/to-issue.ts';
import { checkMade } from '../reply/check-made.ts';
import type { Reply } from '../reply/reply.ts';
import { closeMessage } from './close-message.ts';
import type { MessageDraft } from './message-draft.ts';
import { openMessage } from './open-message.ts';

/**
 * Changes a spot deep inside a finished reply; the reply itself stays as it is.
 *
 * What the recipe leaves alone is taken over; what it changes or puts in is checked as if it had been composed, and what
 * is wrong with it is told when the reply compiles. Nothing that is put in is frozen or kept: it is copied.
 *
 * @param made the reply
 * @param recipe changes the draft in place, at once; what it returns is not taken, and a new message in its place is told
 * @returns the revised reply
 * @throws ReplyError for what is no reply or no recipe; what the recipe throws comes through
 * @example
 * ```ts
 * const card = reply('Deal 7').attach((a) => a.grid({ Sum: '4,800', Owner: 'free' }));
 * revise(card, ({ attach }) => {
 *   const [grid] = attach.blocks;
 *   if (grid?.kind === 'grid') grid.rows[1] = ['Owner', 'Anna', { tone: 'primary' }];
 * });
 * ```
 */
export function revise(made: Reply, recipe: (draft: MessageDraft) => void): Reply {
  checkMade(made, 'reply');
  const given: unknown = recipe;
  if (typeof given !== 'function') {
    const details = {
      name: 'recipe',
      given: describeValue(given),
      takes: 'a function that changes the draft',
    };
    throw new ReplyError([toIssue({ code: 'OPTION_INVALID', details, path: ['recipe'] })]);
  }
  const { draft, nodes } = openMessage(made.tree);
  // Frozen, what a caller put in would be frozen too.
  const immer = new Immer({ autoFreeze: false });
  const open = immer.createDraft(draft);
  const run: (draft: MessageDraft) => unknown = recipe;
  const result = run(open);
  // Asked now: a part of the draft that comes back cannot be read any more once the draft is finished.
  const returned = result === open ? 'nothing that matters' : kindOf(result);
  const revised = attempt(() => immer.finishDraft(open));
  if (revised === undefined) {
    const details = { name: 'What the recipe put in', given: unreadable, takes: 'plain data' };
    throw new ReplyError([toIssue({ code: 'OPTION_INVALID', details, path: [] })]);
  }
  // That it is late is told when the reply compiles; what it fails with then must not end the process.
  if (returned === 'a promise') Promise.resolve(result).catch(() => undefined);
  return closeMessage(made, revised, { nodes, returned });
}

/** An async recipe is not done when the draft is; and what Immer's own recipes may return would be lost here. */
function kindOf(returned: unknown): 'nothing that matters' | 'a promise' | 'a message' {
  if (typeof returned !== 'object' || returned === null) return 'nothing that matters';
  if ('then' in returned) return 'a promise';
  return 'attach' in returned && 'keyboard' in returned ? 'a message' : 'nothing that matters';
}
