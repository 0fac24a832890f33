import type { Node } from '../tree/node.ts';

/** The text of a tree of any depth, without markup; blocks on lines of their own. */
export function plainText(root: Node): string {
  const texts: string[] = [];
  const left: Node[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ('children' in node) {
      if (node.kind === 'paragraph' && texts.length > 0) texts.push('\n');
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) left.push(child);
      }
    } else if ('value' in node) {
      texts.push(node.value);
    } else if ('alt' in node) {
      texts.push(node.alt);
    }
  }
  return texts.join('');
}
