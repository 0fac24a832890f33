import { blockquote } from '../nodes/blockquote.ts';
import { hardBreak } from '../nodes/break.ts';
import { code } from '../nodes/code.ts';
import { definition } from '../nodes/definition.ts';
import { deletion } from '../nodes/delete.ts';
import { emphasis } from '../nodes/emphasis.ts';
import { footnoteDefinition } from '../nodes/footnote-definition.ts';
import { footnoteReference } from '../nodes/footnote-reference.ts';
import { heading } from '../nodes/heading.ts';
import { html } from '../nodes/html.ts';
import { image } from '../nodes/image.ts';
import { imageReference } from '../nodes/image-reference.ts';
import { inlineCode } from '../nodes/inline-code.ts';
import { link } from '../nodes/link.ts';
import { linkReference } from '../nodes/link-reference.ts';
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
import { yaml } from '../nodes/yaml.ts';
import type { Handler, NodeKind } from './handler.ts';

/** Every kind of node, and what it becomes. */
export const handlers = {
  blockquote,
  break: hardBreak,
  code,
  definition,
  delete: deletion,
  emphasis,
  footnoteDefinition,
  footnoteReference,
  heading,
  html,
  image,
  imageReference,
  inlineCode,
  link,
  linkReference,
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
  yaml,
} as const satisfies { readonly [K in NodeKind]: Handler<K> };
