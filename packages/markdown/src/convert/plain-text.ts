import { stripHtml } from '../html/strip-html.ts';
import { hidesAddress } from '../nodes/openable-url.ts';
import type { Node, NodeKind } from '../tree/node.ts';

/** What parts the words of nodes that stand beside each other. */
const gaps: Readonly<Partial<Record<NodeKind, string>>> = {
  paragraph: '\n',
  heading: '\n',
  listItem: '\n',
  code: '\n',
  tableRow: '\n',
  tableCell: ' ',
};

/** The text of a tree of any depth, without markup; blocks on lines of their own. */
export function plainText(root: Node): string {
  const texts: string[] = [];
  const left: (Node | string)[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') {
      if (node !== '') texts.push(node);
      continue;
    }
    const gap = gaps[node.kind];
    if (gap !== undefined && !/(?:^|\s)$/.test(texts.at(-1) ?? '')) texts.push(gap);
    if (!('children' in node)) {
      left.push(textOfLeaf(node));
      continue;
    }
    if (node.kind === 'link') left.push(addressOf(node.url, node.children));
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) left.push(child);
    }
  }
  return texts.join('');
}

function textOfLeaf(node: Exclude<Node, { readonly children: unknown }>): string {
  if (node.kind === 'html') return stripHtml(node.value);
  if (node.kind === 'break') return '\n';
  if ('value' in node) return node.value;
  return node.kind === 'image' ? node.alt : '';
}

/** Nothing opens here, so a link says where it leads; a bare address says it already. */
function addressOf(url: string, [label]: readonly Node[]): string {
  const shown = label?.kind === 'text' ? label.value : '';
  return hidesAddress(url) || [shown, `mailto:${shown}`, `http://${shown}`].includes(url) ? '' : ` (${url})`;
}
