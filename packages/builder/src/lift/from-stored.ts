import type { Issue } from '@riposte/portal';
import { toIssue } from '../issues/to-issue.ts';
import { emptyTree } from '../reply/message-tree.ts';
import { Reply } from '../reply/reply.ts';
import { problemsOfText } from '../text/text-value.ts';
import { within } from '../tree/problem.ts';
import { liftParts } from './lift-parts.ts';
import { liftMessageText } from './lift-text.ts';
import { readStored } from './read-stored.ts';

/** A stored message read back. */
export interface LiftedMessage {
  readonly reply: Reply;
  /** What was not understood, and what does not come back as it was. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a message as the portal gives it back into a reply: what the portal HTML-escaped is undone, its defaults and
 * ids are left out, and what the builder has no method for comes as raw elements.
 *
 * A colour that the portal drew by lot cannot be told from one that was asked for, so it is kept. The text is what the
 * portal gives: methods that read messages may have made links of bare addresses already (client.md §1.1).
 *
 * @param message an entry of `messages` of im.dialog.messages.get, a message of the second generation, or either inside
 *   its answer: `text` and, in `params` or beside the text, `ATTACH`, `KEYBOARD` and `MENU`
 * @returns the reply, and `issues` with what was not understood. Nothing makes it throw
 * @example
 * ```ts
 * fromStored({
 *   id: 7,
 *   text: 'Done',
 *   params: { KEYBOARD: [{ BOT_ID: 39, TYPE: 'BUTTON', TEXT: 'Open', LINK: '/?a=1&amp;b=2', DISPLAY: 'LINE' }] },
 * }).reply; // reply('Done').keyboard((k) => k.link('Open', '/?a=1&b=2'))
 * ```
 */
export function fromStored(message: unknown): LiftedMessage {
  const { text, parts, problems } = readStored(message);
  const lifted = liftParts({ ...parts, isColorSaid: true });
  const value = text === undefined || text === '' ? undefined : liftMessageText(text);
  const ofText = value === undefined ? [] : within('text', problemsOfText(value, 'message'));
  return {
    reply: new Reply({ ...emptyTree, ...lifted.tree, text: value }),
    issues: [...problems, ...lifted.problems, ...ofText].map(toIssue),
  };
}
