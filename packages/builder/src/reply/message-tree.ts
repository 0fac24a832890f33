import type { Part } from '@riposte/portal';
import { plainLook, type AttachLook } from '../attach/attach-look.ts';
import type { BlockNode } from '../attach/block-node.ts';
import type { ButtonNode } from '../keyboard/button-node.ts';
import type { ItemNode } from '../menu/item-node.ts';
import type { TextValue } from '../text/text-value.ts';
import type { Problem } from '../tree/problem.ts';
import { emptySequence, type Sequence } from '../tree/sequence.ts';

/** Everything a reply or a change holds; what is undefined has not been said. */
export interface MessageTree {
  readonly text: TextValue | undefined;
  /** Stands for the text where a method takes no message without one. */
  readonly fallback: TextValue | undefined;
  readonly attach: Sequence<BlockNode>;
  readonly look: AttachLook;
  readonly keyboard: Sequence<ButtonNode>;
  readonly menu: Sequence<ItemNode>;
  readonly system: boolean | undefined;
  readonly urlPreview: boolean | undefined;
  /** Parts that a change takes off the message. */
  readonly removed: readonly Part[];
  /** Of the message itself; those of an element stand with the element. */
  readonly problems: readonly Problem[];
}

export const emptyTree: MessageTree = {
  text: undefined,
  fallback: undefined,
  attach: emptySequence(),
  look: plainLook,
  keyboard: emptySequence(),
  menu: emptySequence(),
  system: undefined,
  urlPreview: undefined,
  removed: [],
  problems: [],
};
