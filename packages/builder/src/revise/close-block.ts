import { AttachBuilder } from '../attach/attach-builder.ts';
import type { BlockKind, BlockNode } from '../attach/block-node.ts';
import { lastOf } from '../tree/sequence.ts';
import type { BlockDraft } from './message-draft.ts';
import { wrongKind } from './wrong-kind.ts';

type DraftOf<K extends BlockKind> = Extract<BlockDraft, { kind: K }>;

/** By the methods that authors compose with, which check all of it. */
const closers: { readonly [K in BlockKind]: (a: AttachBuilder, draft: DraftOf<K>) => AttachBuilder } = {
  message: (a, { text }) => a.message(text),
  delimiter: (a, { options }) => a.delimiter(options),
  link: (a, { label, url, options }) => (label === undefined ? a.link(url) : a.link(label, url, options)),
  richLink: (a, { label, url, options }) => a.richLink(label, url, options),
  user: (a, { label, options }) => a.user(label, options),
  grid: (a, { rows, options }) => a.grid(rows, options),
  image: (a, { label, url, options }) => (label === undefined ? a.image(url) : a.image(label, url, options)),
  file: (a, { label, url, options }) => a.file(label, url, options),
  raw: (a, { block }) => a.raw(block),
};

/** What a recipe made of a block, composed anew. */
export function closeBlock<K extends BlockKind>(draft: DraftOf<K> & { readonly kind: K }): BlockNode {
  const given: unknown = draft;
  const problem = wrongKind(given, Object.keys(closers));
  if (problem !== undefined) return { kind: 'raw', block: {}, problems: [problem] };
  const close: (a: AttachBuilder, draft: DraftOf<K>) => AttachBuilder = closers[draft.kind];
  const made = lastOf(close(AttachBuilder.open(), draft).nodes);
  return made ?? { kind: 'raw', block: {}, problems: [] };
}
