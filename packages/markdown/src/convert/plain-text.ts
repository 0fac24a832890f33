import type { Nodes } from 'mdast';

/** The text of a tree of any depth, without markup; blocks on lines of their own. */
export function plainText(root: Nodes): string {
  const texts: string[] = [];
  const left: Nodes[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ('children' in node) {
      if (node.type === 'paragraph' && texts.length > 0) texts.push('\n');
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) left.push(child);
      }
    } else if ('value' in node) {
      texts.push(node.value);
    } else if ('alt' in node) {
      texts.push(node.alt ?? '');
    }
  }
  return texts.join('');
}
