import type { Root } from '../tree/node.ts';
import { createEnv } from './create-env.ts';
import { buildFlow } from './flow/build-flow.ts';
import { inlineParser } from './parsers.ts';
import { readBlocks } from './read-blocks.ts';
import { buildPhrasing } from './phrasing/build-phrasing.ts';
import { isPlain } from './phrasing/is-plain.ts';

/** A source as a tree, and what in it leads nowhere. */
export interface Parsed {
  readonly root: Root;
  /** The lines of addresses that no reference of the text leads to. */
  readonly unused: readonly number[];
}

/**
 * CommonMark with what GitHub adds: tables, strike-through, tasks, footnotes, bare addresses. One tilde alone strikes
 * nothing: people mean about (~5) and from to (5~10) by it.
 */
export function parseMarkdown(source: string): Parsed {
  const env = createEnv();
  const used = new Set<string>();
  const blocks = readBlocks(source, env);
  const root = buildFlow(blocks, (content, line) => {
    if (isPlain(content))
      return content === '' ? [] : [{ kind: 'text', value: content, line, endLine: line }];
    const tokens: ReturnType<typeof readBlocks> = [];
    inlineParser.inline.parse(content, inlineParser, env, tokens);
    return buildPhrasing(tokens, { content, line, used });
  });
  return { root, unused: unusedOf(blocks, used) };
}

function unusedOf(blocks: ReturnType<typeof readBlocks>, used: ReadonlySet<string>): readonly number[] {
  const lines = new Map<string, number>();
  for (const { type, meta, map } of blocks) {
    if (type !== 'reference_definition' || typeof meta?.label !== 'string') continue;
    if (!lines.has(meta.label)) lines.set(meta.label, (map?.[0] ?? 0) + 1);
  }
  return [...lines].filter(([label]) => !used.has(label)).map(([, line]) => line);
}
