import { lastOf, toArray } from '../tree/sequence.ts';
import type { KeyboardBuilder } from './keyboard-builder.ts';
import { writeButton } from './write-button.ts';

/** The buttons in the portal's keys; undefined where there is none. */
export function writeButtons(
  keyboard: KeyboardBuilder | undefined,
): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (keyboard === undefined || keyboard.nodes.length === 0) return undefined;
  const nodes = toArray(keyboard.nodes);
  const shown = lastOf(keyboard.nodes)?.kind === 'break' ? nodes.slice(0, -1) : nodes;
  return shown.map((node) => writeButton(node));
}
