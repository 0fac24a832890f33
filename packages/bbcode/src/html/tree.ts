import type { HtmlElement, HtmlNode } from './html-node.ts';

export function createElement(name: string, attributes: HtmlElement['attributes']): HtmlElement {
  return { name, attributes, children: [], parent: undefined };
}

/** Hangs a node under a parent, away from where it was. */
export function append(parent: HtmlElement, node: HtmlNode): void {
  if (typeof node !== 'string') {
    const siblings = node.parent?.children;
    siblings?.splice(siblings.lastIndexOf(node), 1);
    node.parent = parent;
  }
  parent.children.push(node);
}
