import { AttachBuilder } from '../attach/attach-builder.ts';
import { plainLook } from '../attach/attach-look.ts';
import { describeValue } from '../issues/describe-value.ts';
import type { ButtonNode } from '../keyboard/button-node.ts';
import { KeyboardBuilder } from '../keyboard/keyboard-builder.ts';
import type { ItemNode } from '../menu/item-node.ts';
import { MenuBuilder } from '../menu/menu-builder.ts';
import { Reply } from '../reply/reply.ts';
import { flag } from '../options/check-options.ts';
import { toTextValue } from '../text/text-value.ts';
import { noProblems, within, type Problem } from '../tree/problem.ts';
import { lastOf, toSequence } from '../tree/sequence.ts';
import { closeAction, wrongAction } from './close-action.ts';
import { closeBlock } from './close-block.ts';
import type { AttachDraft, ButtonDraft, ItemDraft, MessageDraft } from './message-draft.ts';
import type { DraftedNodes } from './open-message.ts';
import { wrongKind } from './wrong-kind.ts';

/** What is known beside the draft itself. */
interface Closing {
  readonly nodes: DraftedNodes;
  readonly isLate: boolean;
}

/** The reply that a draft describes, composed by the methods that authors compose with. */
export function closeMessage(made: Reply, draft: MessageDraft, { nodes, isLate }: Closing): Reply {
  const problems: Problem[] = [...made.tree.problems];
  if (isLate) problems.push({ code: 'REVISE_LATE', details: {}, path: [] });
  const list = <T>(value: readonly T[], part: string): readonly T[] => {
    const given: unknown = value;
    // A copy has no gaps, which `map` would pass over.
    if (Array.isArray(given)) return [...value];
    problems.push(notTaken(part, given, 'a list'));
    return [];
  };
  const attach = attachOf(draft.attach);
  const look = lookOf(attach);
  const blocks = list(attach.blocks, 'attach').map((block) => nodes.blocks.get(block) ?? closeBlock(block));
  const buttons = list(draft.keyboard, 'keyboard').map(
    (button) => nodes.buttons.get(button) ?? closeButton(button),
  );
  const items = list(draft.menu, 'menu').map((item) => nodes.items.get(item) ?? closeItem(item));
  const flags = (['system', 'urlPreview'] as const).filter((name) => !isFlag(draft[name]));
  problems.push(...look.problems, ...flags.map((name) => notTaken(name, draft[name], flag.takes)));
  const isText = made.tree.text !== undefined || (draft.text !== undefined && draft.text !== null);
  return new Reply({
    ...made.tree,
    text: isText ? toTextValue(draft.text) : undefined,
    attach: toSequence(blocks),
    look: look.look,
    keyboard: toSequence(withoutIdleBreaks(buttons)),
    menu: toSequence(items),
    system: flags.includes('system') ? undefined : draft.system,
    urlPreview: flags.includes('urlPreview') ? undefined : draft.urlPreview,
    problems,
  });
}

const noAttach: AttachDraft = { blocks: [] };

/** Plain JavaScript takes an attach off by deleting it. */
function attachOf(draft: unknown): AttachDraft {
  return isAttach(draft) ? draft : noAttach;
}

function isAttach(draft: unknown): draft is AttachDraft {
  return typeof draft === 'object' && draft !== null && 'blocks' in draft;
}

function lookOf({ tone, color, description }: AttachDraft): {
  readonly look: AttachBuilder['look'];
  readonly problems: readonly Problem[];
} {
  const builder = AttachBuilder.open(undefined, plainLook);
  const toned = tone === undefined ? builder : builder.tone(tone);
  const coloured = color === undefined ? toned : toned.color(color);
  const { look } = description === undefined ? coloured : coloured.description(description);
  return { look, problems: within('attach', builder.session.problems) };
}

function closeButton(draft: ButtonDraft): ButtonNode {
  const given: unknown = draft;
  const problem = wrongKind(given, ['button', 'break', 'raw']) ?? actionProblem(draft);
  if (problem !== undefined) return { kind: 'raw', button: {}, problems: [problem] };
  if (draft.kind === 'break') return { kind: 'break', problems: noProblems };
  const builder = KeyboardBuilder.open();
  const made = draft.kind === 'raw' ? builder.raw(draft.button) : closeAction(builder, draft);
  return lastOf(made.nodes) ?? { kind: 'break', problems: noProblems };
}

function closeItem(draft: ItemDraft): ItemNode {
  const given: unknown = draft;
  const problem = wrongKind(given, ['item', 'raw']) ?? actionProblem(draft);
  if (problem !== undefined) return { kind: 'raw', item: {}, problems: [problem] };
  const builder = MenuBuilder.open();
  const made = draft.kind === 'raw' ? builder.raw(draft.item) : closeAction(builder, draft);
  return lastOf(made.nodes) ?? { kind: 'raw', item: {}, problems: noProblems };
}

function actionProblem(draft: ButtonDraft | ItemDraft): Problem | undefined {
  return draft.kind === 'button' || draft.kind === 'item' ? wrongAction(draft.action) : undefined;
}

/** As in the builder, a break before the first button or behind another break comes to nothing. */
function withoutIdleBreaks(nodes: readonly ButtonNode[]): readonly ButtonNode[] {
  return nodes.filter(
    ({ kind }, index) => kind !== 'break' || (index > 0 && nodes[index - 1]?.kind !== 'break'),
  );
}

function isFlag(value: unknown): boolean {
  return value === undefined || flag.allows(value);
}

function notTaken(name: string, value: unknown, takes: string): Problem {
  return { code: 'OPTION_INVALID', details: { name, given: describeValue(value), takes }, path: [name] };
}
