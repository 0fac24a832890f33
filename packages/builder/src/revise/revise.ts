import { Immer } from 'immer';
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
 * @param recipe changes the draft in place, at once; what it returns does not matter
 * @returns the revised reply
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
  const { draft, nodes } = openMessage(made.tree);
  // Frozen, what a caller put in would be frozen too.
  const immer = new Immer({ autoFreeze: false });
  let returned: unknown;
  const revised = immer.produce(draft, (open) => {
    const run: (draft: MessageDraft) => unknown = recipe;
    returned = run(open);
  });
  return closeMessage(made, revised, { nodes, isLate: isPromise(returned) });
}

/** An async recipe is not done when the draft is. */
function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}
