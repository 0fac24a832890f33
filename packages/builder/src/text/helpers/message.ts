import { describeValue } from '../../issues/describe-value.ts';
import { noProblems, type Problem } from '../../tree/problem.ts';
import { checkId } from '../check-argument.ts';
import type { Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { mention } from '../mention.ts';
import { toFormatted } from '../to-formatted.ts';

/** A group, or the two people of a private dialog (client.md §2). */
const dialogs = /^(?:chat[1-9]\d*|[1-9]\d*:[1-9]\d*)$/;

/**
 * A label that opens a message.
 *
 * @param label plain text; without one the client shows nothing, so an empty one is an error
 * @param dialog `chat5`, or the ids of the two people of a private dialog, `1:2`; anything else is an error
 * @param id the message's id, a whole number greater than 0
 * @example
 * ```ts
 * reply(fmt`As ${fmt.message('said before', 'chat5', 4512)}`); // As [context=chat5/4512]said before[/context]
 * ```
 */
export function message(label: Inline, dialog: string, id: number): Formatted {
  const text = toFormatted(label);
  const wrong = [
    ...dialogProblems(dialog),
    ...checkId(id, 'The id of the message'),
    ...(isEmpty(text)
      ? [{ code: 'TEXT_LABEL_EMPTY', details: { helper: 'message' }, path: [] } as const]
      : []),
  ];
  return mention('message', text, wrong, (children) => ({
    kind: 'context',
    dialog,
    messageId: id,
    children,
  }));
}

function dialogProblems(dialog: unknown): readonly Problem[] {
  return typeof dialog === 'string' && dialogs.test(dialog)
    ? noProblems
    : [{ code: 'TEXT_DIALOG', details: { given: describeValue(dialog) }, path: [] }];
}

function isEmpty({ nodes, problems }: Formatted): boolean {
  return problems.length === 0 && nodes.every((node) => node.kind === 'text' && node.value.trim() === '');
}
