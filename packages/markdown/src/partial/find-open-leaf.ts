import type { Code, Heading, Html, Nodes, Paragraph, Root, TableCell } from 'mdast';

/** The last thing that is being written, and where it begins. */
export interface OpenLeaf {
  readonly node: Code | Heading | Html | Paragraph | TableCell;
  readonly start: number;
}

/** Where the next character would go; undefined where it begins something new. */
export function findOpenLeaf(root: Root, source: string): OpenLeaf | undefined {
  let node: Nodes = root;
  for (;;) {
    const { position } = node;
    if (isLeaf(node)) {
      const start = position?.start.offset ?? 0;
      return isOpen(node, source.slice(position?.end.offset ?? source.length)) ? { node, start } : undefined;
    }
    const last: Nodes | undefined = 'children' in node ? node.children.at(-1) : undefined;
    if (last === undefined) return undefined;
    node = last;
  }
}

function isLeaf(node: Nodes): node is OpenLeaf['node'] {
  return ['code', 'heading', 'html', 'paragraph', 'tableCell'].includes(node.type);
}

/** A line of a paragraph may be followed by another; headings and cells end with theirs. */
function isOpen({ type }: OpenLeaf['node'], rest: string): boolean {
  if (rest.trim() !== '') return false;
  return type === 'heading' || type === 'tableCell' ? !rest.includes('\n') : !/\n[ \t]*\n/.test(rest);
}
