import type { Issue, Reply } from '@riposte/builder';
import { collectNotes, type NoteCollector } from '../notes/collect-notes.ts';
import { cleanSource } from '../parse/clean-source.ts';
import { parseMarkdown, type Parsed } from '../parse/parse-markdown.ts';
import { tameSource } from '../parse/tame-source.ts';
import { completeSource } from '../partial/complete-source.ts';
import type { Piece } from '../pieces/piece.ts';
import { collectFootnotes } from './collect-footnotes.ts';
import { convertNode } from './convert-node.ts';
import { createFootnotes } from './create-footnotes.ts';
import { orPlain } from './or-plain.ts';
import { toReply } from './to-reply.ts';
import type { MarkdownOptions } from '../markdown-options.ts';

/** A source as a reply, and what had to be shown otherwise. */
export interface Converted {
  readonly reply: Reply;
  readonly notes: readonly Issue[];
}

export function convertSource(given: string, { partial = false, attach = true }: MarkdownOptions): Converted {
  const notes = collectNotes();
  const clean = cleanSource(given);
  if (clean !== given.replace(/\r\n?/g, '\n')) notes.add('CHARACTERS', undefined);
  const tame = tameSource(clean);
  const source = partial ? completeSource(tame) : tame;
  const pieces = orPlain(source, notes, () => convertRoot(parseMarkdown(source), { attach, notes }));
  const reply = toReply(pieces, notes);
  return { reply, notes: notes.collected() };
}

interface Conversion {
  readonly attach: boolean;
  readonly notes: NoteCollector;
}

function convertRoot({ root, unused }: Parsed, { attach, notes }: Conversion): readonly Piece[] {
  for (const line of unused) notes.add('DEFINITION_UNUSED', line);
  return convertNode(root, {
    attach,
    indent: '',
    marks: [],
    link: undefined,
    quotes: 0,
    depth: 0,
    footnotes: createFootnotes(collectFootnotes(root)),
    note: (code, node) => {
      notes.add(code, node.line);
    },
    convert: convertNode,
  });
}
