import type { Token } from 'markdown-it';
import type { Lines, Node } from '../../tree/node.ts';
import { languageOf } from './language-of.ts';

type MakeLeaf = (token: Token, lines: Lines) => Node;

/** Blocks that hold no other nodes, by the parser's name for them. */
export const flowLeaves: Readonly<Partial<Record<string, MakeLeaf>>> = {
  hr: (_token, lines) => ({ kind: 'thematicBreak', ...lines }),
  fence: ({ content, info }, lines) => ({
    kind: 'code',
    lang: languageOf(info),
    value: withoutLastBreak(content),
    ...lines,
  }),
  code_block: ({ content }, lines) => ({
    kind: 'code',
    lang: '',
    value: withoutLastBreak(content),
    ...lines,
  }),
  html_block: ({ content }, lines) => ({ kind: 'html', value: withoutLastBreak(content), ...lines }),
};

function withoutLastBreak(content: string): string {
  return content.endsWith('\n') ? content.slice(0, -1) : content;
}
