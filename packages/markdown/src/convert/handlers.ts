import { blockquote } from '../nodes/blockquote.ts';
import { hardBreak } from '../nodes/break.ts';
import { code } from '../nodes/code.ts';
import { deletion } from '../nodes/delete.ts';
import { emphasis } from '../nodes/emphasis.ts';
import { footnoteDefinition } from '../nodes/footnote-definition.ts';
import { footnoteReference } from '../nodes/footnote-reference.ts';
import { heading } from '../nodes/heading.ts';
import { html } from '../nodes/html.ts';
import { image } from '../nodes/image.ts';
import { inlineCode } from '../nodes/inline-code.ts';
import { link } from '../nodes/link.ts';
import { list } from '../nodes/list.ts';
import { listItem } from '../nodes/list-item.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { root } from '../nodes/root.ts';
import { strong } from '../nodes/strong.ts';
import { table } from '../nodes/table.ts';
import { tableCell } from '../nodes/table-cell.ts';
import { tableRow } from '../nodes/table-row.ts';
import { text } from '../nodes/text.ts';
import { thematicBreak } from '../nodes/thematic-break.ts';
import type { NodeKind } from '../tree/node.ts';
import type { Handler } from './handler.ts';

/** Every kind of node, and what it becomes. */
export const handlers = {
  blockquote,
  break: hardBreak,
  code,
  delete: deletion,
  emphasis,
  footnoteDefinition,
  footnoteReference,
  heading,
  html,
  image,
  inlineCode,
  link,
  list,
  listItem,
  paragraph,
  root,
  strong,
  table,
  tableCell,
  tableRow,
  text,
  thematicBreak,
} as const satisfies { readonly [K in NodeKind]: Handler<K> };
