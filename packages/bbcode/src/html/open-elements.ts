import { append, createElement } from './tree.ts';
import type { HtmlElement, HtmlNode } from './html-node.ts';

/** Browsers hang what lies deeper beside its parent instead. */
const DEEPEST = 512;

/** The elements a browser has open, from the root to where it writes. */
export interface OpenElements {
  readonly root: HtmlElement;
  readonly has: (element: HtmlElement) => boolean;
  readonly add: (node: HtmlNode) => void;
  readonly push: (name: string, attributes: HtmlElement['attributes']) => HtmlElement;
  /** Closes the last one of a name, with all inside; `border` is a name it does not look behind. */
  readonly closeLast: (name: string, border?: string) => void;
  readonly close: (element: HtmlElement) => void;
  /** The one an element was opened in. */
  readonly above: (element: HtmlElement) => HtmlElement;
  /** The elements from one on, outermost first. */
  readonly from: (element: HtmlElement) => readonly HtmlElement[];
  /** Puts others in the place of the elements from one on, and leaves the rest above them open. */
  readonly replace: (element: HtmlElement, count: number, others: readonly HtmlElement[]) => void;
}

export function createOpenElements(): OpenElements {
  const root = createElement('', {});
  const stack: HtmlElement[] = [root];
  const members = new Set<HtmlElement>(stack);
  const closeTo = (index: number): void => {
    for (const element of stack.splice(index)) members.delete(element);
  };
  const add = (node: HtmlNode): void => {
    const parent = stack.at(-1) ?? root;
    append(parent.parent !== undefined && stack.length > DEEPEST ? parent.parent : parent, node);
  };
  return {
    root,
    has: (element) => members.has(element),
    add,
    push: (name, attributes) => {
      const element = createElement(name, attributes);
      add(element);
      stack.push(element);
      members.add(element);
      return element;
    },
    closeLast: (name, border) => {
      let index = stack.length - 1;
      while (index > 0 && stack[index]?.name !== name && stack[index]?.name !== border) index -= 1;
      if (index > 0 && stack[index]?.name === name) closeTo(index);
    },
    close: (element) => {
      closeTo(stack.lastIndexOf(element));
    },
    above: (element) => stack[stack.lastIndexOf(element) - 1] ?? root,
    from: (element) => stack.slice(stack.lastIndexOf(element)),
    replace: (element, count, others) => {
      for (const gone of stack.splice(stack.lastIndexOf(element), count, ...others)) members.delete(gone);
      for (const other of others) members.add(other);
    },
  };
}
