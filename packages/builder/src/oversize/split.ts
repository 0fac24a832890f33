import type { Policy } from '@riposte/bbcode';
import { LIMITS, type Compiled, type Issue, type Method } from '@riposte/portal';
import { compileTree, type CompileOptions } from '../compile/compile.ts';
import { requestOf } from '../compile/request.ts';
import { ReplyError } from '../issues/reply-error.ts';
import { toIssue } from '../issues/to-issue.ts';
import type { MethodForm } from '../methods/method-form.ts';
import { codePoints } from '../pen/code-points.ts';
import { checkMade } from '../reply/check-made.ts';
import { emptyTree, type MessageTree } from '../reply/message-tree.ts';
import type { Reply } from '../reply/reply.ts';
import type { Target } from '../targets/target.ts';
import { formatted } from '../text/formatted.ts';
import { emitText, type TextValue } from '../text/text-value.ts';
import { toArray, toSequence } from '../tree/sequence.ts';
import { partAttach } from './part-attach.ts';
import { partText } from './part-text.ts';

/** What parting can mend. */
const tooLarge: ReadonlySet<string> = new Set(['TEXT_CUT', 'ATTACH_OVERSIZE']);

/**
 * Compiles a reply to as many messages as it needs, in order: nothing is lost, keyboard and menu stand on the last.
 *
 * A text is parted between paragraphs, lines, sentences or words, an attach between blocks, then between the rows of a
 * grid, then inside a text. Where a method refuses a message without text, the attaches that go on carry a
 * zero-width space for one, which nobody sees (that clients show nothing for it is inferred).
 *
 * @param made the reply
 * @param target where it goes; an update cannot become two messages
 * @param options as for `compile`
 * @throws ReplyError for everything that parting does not mend, a keyboard over the limit among it
 * @example
 * ```ts
 * const report = reply('word '.repeat(9_000));
 * split(report, imbot.messageAdd({ dialogId: 'chat5', botId: 39 })).length; // 3
 * ```
 */
export function split<M extends Method>(
  made: Reply,
  target: Target<M>,
  options: CompileOptions = {},
): readonly [Compiled<M>, ...Compiled<M>[]] {
  checkMade(made, 'reply');
  const whole = compileTree(made.tree, 'reply', target, options);
  if (whole.ok) return [whole.message];
  const fatal = whole.issues.filter(({ severity, code }) => severity === 'error' && !tooLarge.has(code));
  if (fatal.length > 0) throw new ReplyError(whole.issues);
  const { form } = requestOf(target, 'reply', options.policy);
  if (form.purpose === 'update') throw new ReplyError([...whole.issues, oneMessage]);
  const [first, ...others] = partsOf(made.tree, form, options).map((tree) => {
    const result = compileTree(tree, 'reply', target, options);
    if (!result.ok) throw new ReplyError(result.issues);
    return result.message;
  });
  if (first === undefined) throw new ReplyError(whole.issues);
  return [first, ...others];
}

const oneMessage: Issue = toIssue({ code: 'SPLIT_UPDATE', details: {}, path: [] });

/** The text, then the attach below its last piece, and on. */
function partsOf(
  tree: MessageTree,
  form: MethodForm,
  { policy = 'bbcode' }: CompileOptions,
): readonly MessageTree[] {
  const texts = tree.text === undefined ? [] : piecesOf(tree.text, policy);
  const attaches = partAttach(toArray(tree.attach), tree.look, policy);
  const firstAttach = Math.max(0, texts.length - 1);
  const count = firstAttach + Math.max(1, attaches.length);
  return Array.from({ length: count }, (_, index): MessageTree => {
    const blocks = attaches[index - firstAttach];
    return {
      ...(index === count - 1 ? { ...tree, problems: [] } : { ...emptyTree, look: tree.look }),
      system: tree.system,
      urlPreview: tree.urlPreview,
      text: texts[index] ?? (form.text === 'always' ? unseen : undefined),
      attach: toSequence(blocks ?? []),
      look: blocks === undefined ? emptyTree.look : tree.look,
    };
  });
}

/** Written, every piece has at most so many code points as the portal keeps (portal.md §7 rule 2). */
function piecesOf(text: TextValue, policy: Policy): readonly TextValue[] {
  const lengthOf = (piece: TextValue): number => codePoints(emitText(piece, 'message', policy));
  return partText(text, LIMITS.text + 1, lengthOf) ?? [text];
}

/** Not blank to the portal, which does not trim it (portal.md §3.2), and nothing to see. */
const unseen: TextValue = formatted([{ kind: 'raw', code: '\u200B' }]);
