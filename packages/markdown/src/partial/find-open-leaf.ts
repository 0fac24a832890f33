import { createEnv } from '../parse/create-env.ts';
import { readBlocks } from '../parse/read-blocks.ts';
import { startOfLeaf } from './start-of-leaf.ts';

export type LeafKind = 'code' | 'fence' | 'heading' | 'html' | 'paragraph' | 'cell';

/** The last thing that is being written, and where it begins. */
export interface OpenLeaf {
  readonly kind: LeafKind;
  readonly start: number;
}

/** Where the next character would go; undefined where it begins something new. */
export function findOpenLeaf(source: string): OpenLeaf | undefined {
  const tokens = readBlocks(source, createEnv({ isPartial: true }));
  let index = tokens.length - 1;
  while (tokens[index]?.nesting === -1) index -= 1;
  const token = tokens[index];
  if (token === undefined) return undefined;
  const holder = tokens[index - 1];
  const kind = leafKinds[token.type === 'inline' ? (holder?.type ?? '') : token.type];
  const [line, endLine] = token.map ?? [0, 0];
  const lines = source.split('\n');
  if (kind === undefined || !isOpen(kind, lines.slice(endLine))) return undefined;
  const start = startOfLeaf(lines[line] ?? '', { kind, token, holder });
  if (start === undefined) return undefined;
  return { kind, start: start + lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) };
}

/** By the parser's names, for lines those of what they stand in. */
const leafKinds: Readonly<Partial<Record<string, LeafKind>>> = {
  code_block: 'code',
  fence: 'fence',
  heading_open: 'heading',
  html_block: 'html',
  paragraph_open: 'paragraph',
  cell_open: 'cell',
};

/** A line of a paragraph may be followed by another; headings and cells end with theirs. */
function isOpen(kind: LeafKind, below: readonly string[]): boolean {
  const most = kind === 'heading' || kind === 'cell' ? 0 : 1;
  return below.length <= most && below.every((line) => line.trim() === '');
}
