import type { FootnoteDefinition, Node } from '../tree/node.ts';

/** What footnotes say, wherever it stands; of several with one name the first counts. */
export function collectFootnotes(root: Node): ReadonlyMap<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>();
  const left: Node[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.kind === 'footnoteDefinition' && !found.has(node.name)) found.set(node.name, node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) left.push(child);
    }
  }
  return found;
}
