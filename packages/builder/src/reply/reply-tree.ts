import type { AttachBuilder } from '../attach/attach-builder.ts';
import type { KeyboardBuilder } from '../keyboard/keyboard-builder.ts';
import type { MenuBuilder } from '../menu/menu-builder.ts';
import type { Formatted } from '../text/formatted.ts';
import type { Problem } from '../tree/problem.ts';

/** Everything a reply holds; what is undefined has not been said. */
export interface ReplyTree {
  readonly text: Formatted | undefined;
  readonly attach: AttachBuilder | undefined;
  readonly keyboard: KeyboardBuilder | undefined;
  readonly menu: MenuBuilder | undefined;
  readonly system: boolean | undefined;
  readonly urlPreview: boolean | undefined;
  /** Of the reply itself; those of an element stand with the element. */
  readonly problems: readonly Problem[];
}

export const emptyReply: ReplyTree = {
  text: undefined,
  attach: undefined,
  keyboard: undefined,
  menu: undefined,
  system: undefined,
  urlPreview: undefined,
  problems: [],
};
