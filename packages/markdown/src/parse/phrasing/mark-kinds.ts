import type { Token } from 'markdown-it';
import type { Node, Parent } from '../../tree/node.ts';
import { attributeOf } from './attribute-of.ts';

type MakeMark = (parent: Parent, opening: Token) => Node;

/** What marks other nodes of a line, by the tag that the parser would write it with. */
export const markKinds: Readonly<Partial<Record<string, MakeMark>>> = {
  em: (parent) => ({ kind: 'emphasis', ...parent }),
  strong: (parent) => ({ kind: 'strong', ...parent }),
  s: (parent) => ({ kind: 'delete', ...parent }),
  a: (parent, opening) => ({
    kind: 'link',
    url: attributeOf(opening, 'href'),
    title: attributeOf(opening, 'title'),
    ...parent,
  }),
};
