import type { Token } from 'markdown-it';
import type { Lines, Node } from '../../tree/node.ts';
import { attributeOf } from './attribute-of.ts';
import { textOfTokens } from './text-of-token.ts';

type MakeLeaf = (token: Token, lines: Lines) => Node;

/** What of a line is neither text nor marks any, by the parser's name for it. */
export const phrasingLeaves: Readonly<Partial<Record<string, MakeLeaf>>> = {
  code_inline: ({ content: value }, lines) => ({ kind: 'inlineCode', value, ...lines }),
  hardbreak: (_token, lines) => ({ kind: 'break', ...lines }),
  html_inline: ({ content: value }, lines) => ({ kind: 'html', value, ...lines }),
  image: (token, lines) => ({
    kind: 'image',
    url: attributeOf(token, 'src'),
    alt: textOfTokens(token.children ?? []),
    ...lines,
  }),
  footnote_reference: ({ info: name }, lines) => ({ kind: 'footnoteReference', name, ...lines }),
};
