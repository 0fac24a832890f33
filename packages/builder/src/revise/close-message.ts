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
  /** What the recipe returned. */
  readonly returned: 'nothing that matters' | 'a promise' | 'a message';
}

/** The reply that a draft describes, composed by the methods that authors compose with. */
export function closeMessage(made: Reply, draft: MessageDraft, { nodes, returned }: Closing): Reply {
  // The look is composed anew, and what is the matter with its description told anew.
  const problems = made.tree.problems.filter((problem) => !isOfDescription(problem));
  if (returned === 'a promise') problems.push({ code: 'REVISE_LATE', details: {}, path: [] });
  if (returned === 'a message') problems.push({ code: 'REVISE_RETURNED', details: {}, path: [] });
  problems.push(
    ...unknownNames(draft, messageNames),
    ...within('attach', unknownNames(draft.attach, attachNames)),
  );
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

function isOfDescription({ code, path }: Problem): boolean {
  return path[0] === 'attach' && path[1] === 'description' && code !== 'OPTION_INVALID';
}

const messageNames = Object.keys({
  text: 0,
  attach: 0,
  keyboard: 0,
  menu: 0,
  system: 0,
  urlPreview: 0,
} satisfies Record<keyof MessageDraft, 0>);

const attachNames = Object.keys({ blocks: 0, tone: 0, color: 0, description: 0 } satisfies Record<
  keyof AttachDraft,
  0
>);

/** A misspelt name changes nothing, and nothing would tell. */
function unknownNames(draft: unknown, known: readonly string[]): readonly Problem[] {
  if (typeof draft !== 'object' || draft === null) return noProblems;
  return Object.keys(draft)
    .filter((name) => !known.includes(name))
    .map((name) => ({ code: 'OPTION_UNKNOWN', details: { name, known: known.join(', ') }, path: [name] }));
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
