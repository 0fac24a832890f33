import type { Token } from 'markdown-it';
import type { Node, Parent } from '../../tree/node.ts';

type MakeParent = (parent: Parent, opening: Token) => Node;

/** What holds other nodes, by the parser's name for its beginning. */
export const flowParents: Readonly<Partial<Record<string, MakeParent>>> = {
  paragraph_open: (parent) => ({ kind: 'paragraph', ...parent }),
  heading_open: (parent, { tag }) => ({ kind: 'heading', depth: Number(tag.slice(1)), ...parent }),
  blockquote_open: (parent) => ({ kind: 'blockquote', ...parent }),
  bullet_list_open: (parent) => ({ kind: 'list', isOrdered: false, ...parent }),
  ordered_list_open: (parent) => ({ kind: 'list', isOrdered: true, ...parent }),
  list_item_open: (parent, { info, markup, meta }) => ({
    kind: 'listItem',
    marker: { number: Number(info), sign: markup },
    isChecked: typeof meta?.isChecked === 'boolean' ? meta.isChecked : undefined,
    ...parent,
  }),
  table_open: (parent) => ({ kind: 'table', ...parent }),
  row_open: (parent) => ({ kind: 'tableRow', ...parent }),
  cell_open: (parent) => ({ kind: 'tableCell', ...parent }),
  footnote_open: (parent, { info: name }) => ({ kind: 'footnoteDefinition', name, ...parent }),
};
