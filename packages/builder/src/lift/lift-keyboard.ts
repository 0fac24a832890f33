import { takePen } from '../pen/pen.ts';
import type { ButtonNode } from '../keyboard/button-node.ts';
import type { CommandButtonOptions } from '../keyboard/button-options.ts';
import { checkButton } from '../keyboard/check-button.ts';
import { writeButton } from '../keyboard/write-button.ts';
import { isSwapped } from '../issues/is-swapped.ts';
import { noProblems, within, type Problem } from '../tree/problem.ts';
import { tones } from '../tree/tone.ts';
import { chooseNode, type Lifted } from './choose-node.ts';
import { liftAction, toSentAction } from './lift-action.ts';
import { buttonStoredAs } from './stored-as.ts';
import { isFields, numberOf, said, textOf, type Fields } from './values.ts';
import { withoutDefaults } from './without-defaults.ts';

/** A stored keyboard read back. */
export function liftKeyboard(stored: readonly unknown[]): {
  readonly nodes: readonly ButtonNode[];
  readonly problems: readonly Problem[];
} {
  const lifted = stored.map((element, index) =>
    isNewline(element) ? liftNewline(stored, index) : liftButton(element),
  );
  return {
    nodes: lifted.flatMap(({ node }) => node ?? []),
    problems: within(
      'keyboard',
      lifted.flatMap(({ lost }, index) => within(index, lost)),
    ),
  };
}

function isNewline(element: unknown): boolean {
  return isFields(element) && element.TYPE === 'NEWLINE';
}

/** Breaks at the edges and doubled ones come to nothing in the builder, so these are raw. */
function liftNewline(stored: readonly unknown[], index: number): Lifted<ButtonNode> {
  const parts = index > 0 && index < stored.length - 1 && !isNewline(stored[index - 1]);
  const node: ButtonNode = parts
    ? { kind: 'break', problems: noProblems }
    : { kind: 'raw', button: { TYPE: 'NEWLINE' }, problems: noProblems };
  return { node, lost: [] };
}

function liftButton(given: unknown): Lifted<ButtonNode> {
  const { BOT_ID: _, ...stored }: Fields = isFields(given) ? given : {};
  return chooseNode<ButtonNode>(stored, {
    own: ownButton,
    raw: rawButton,
    check: checkButton,
    storedAs,
    what: 'The button',
  });
}

function ownButton(stored: unknown): ButtonNode | undefined {
  if (!isFields(stored)) return undefined;
  const label = textOf(stored.TEXT);
  const made = liftAction(stored);
  if (label === undefined || made === undefined) return undefined;
  const { action, problems } = made;
  // The builder takes a label for an address where the address is none.
  if (action.kind === 'link' && isSwapped(label, action.url)) return undefined;
  const options = liftOptions(stored);
  if (options.block === true && action.kind !== 'command') return undefined;
  return { kind: 'button', label, action, options, problems };
}

function liftOptions(stored: Fields): CommandButtonOptions {
  return said({
    tone: tones.find((tone) => tone === stored.BG_COLOR_TOKEN && tone !== 'base'),
    // The portal's default is the block, the builder's the line.
    display: stored.DISPLAY === 'BLOCK' ? 'block' : undefined,
    width: numberOf(stored.WIDTH),
    disabled: stored.DISABLED === 'Y' ? true : undefined,
    context: stored.CONTEXT === 'MOBILE' ? 'mobile' : stored.CONTEXT === 'DESKTOP' ? 'desktop' : undefined,
    color: textOf(stored.BG_COLOR),
    textColor: textOf(stored.TEXT_COLOR),
    block: stored.BLOCK === 'Y' ? true : undefined,
  });
}

function rawButton(stored: unknown): ButtonNode {
  const tidy = withoutDefaults(stored);
  const { TYPE: _, ...button }: Fields = isFields(tidy) ? tidy : {};
  return { kind: 'raw', button: toSentAction(button), problems: noProblems };
}

function storedAs(node: ButtonNode): unknown {
  const again = buttonStoredAs(writeButton(node, { ...takePen('bbcode'), botId: 1 }));
  if (!isFields(again)) return again;
  const { BOT_ID: _, ...rest } = again;
  return rest;
}
