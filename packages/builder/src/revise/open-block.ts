import type { BlockKind, BlockNode } from '../attach/block-node.ts';
import { said } from '../lift/values.ts';
import type { BlockDraft, RowDraft } from './message-draft.ts';

type DraftOf<K extends BlockKind> = Extract<BlockDraft, { kind: K }>;

const openers: { readonly [K in BlockKind]: (node: BlockNode<K>) => DraftOf<K> } = {
  message: ({ text }) => ({ kind: 'message', text }),
  delimiter: ({ size, color }) => ({ kind: 'delimiter', options: said({ size, color }) }),
  link: ({ label, url, desc, preview, width, height }) => ({
    kind: 'link',
    label,
    url,
    options: said({ desc, preview, width, height }),
  }),
  richLink: ({ label, url, desc, preview }) => ({
    kind: 'richLink',
    label,
    url,
    options: said({ desc, preview }),
  }),
  user: ({ label, userId, chatId, botId, link, avatar }) => ({
    kind: 'user',
    label,
    options: said({ userId, chatId, botId, link, avatar }),
  }),
  grid: ({ rows, display, width }) => ({
    kind: 'grid',
    rows: rows.map(({ label, value, tone, link, width: own }): RowDraft => [
      label,
      value,
      said({ tone, link, width: own }),
    ]),
    options: said({ display, width }),
  }),
  image: ({ label, url, preview, width, height }) => ({
    kind: 'image',
    label,
    url,
    options: said({ preview, width, height }),
  }),
  file: ({ label, url, size }) => ({ kind: 'file', label, url, options: said({ size }) }),
  raw: ({ block }) => ({ kind: 'raw', block: { ...block } }),
};

export function openBlock<K extends BlockKind>(node: BlockNode<K>): BlockDraft {
  const open: (node: BlockNode<K>) => BlockDraft = openers[node.kind];
  return open(node);
}
