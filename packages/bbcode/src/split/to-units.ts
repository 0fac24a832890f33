import type { TextNode } from '../tags/text-node.ts';
import type { Rank, Unit, Wrapper } from './unit.ts';

/** A word, with the white space behind it. */
const WORD = /\S*\s+|\S+/g;
const LINE = /[^\n]*\n|[^\n]+/g;
/** The best ends first. */
const ENDS: readonly (readonly [end: RegExp, rank: Rank])[] = [
  [/\n\s*\n\s*$/, 4],
  [/\n\s*$/, 3],
  [/[.!?…]["')»”’]*\s+$/, 2],
  [/\s$/, 1],
];

/** Nodes as words of text, lines of code, and other tags whole. */
export function toUnits(nodes: readonly TextNode[], wrappers: readonly Wrapper[] = []): readonly Unit[] {
  return nodes.flatMap((node) => unitsOf(node, wrappers));
}

function unitsOf(node: TextNode, wrappers: readonly Wrapper[]): readonly Unit[] {
  switch (node.kind) {
    case 'text':
      return (node.value.match(WORD) ?? []).map((piece) => ({
        source: node,
        piece,
        wrappers,
        rank: rankOf(piece),
      }));
    case 'code':
      return (node.text.match(LINE) ?? []).map((piece) => ({ source: node, piece, wrappers, rank: 3 }));
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'size':
    case 'color':
    case 'quote':
      return toUnits(node.children, [...wrappers, node]);
    default:
      return [{ source: node, piece: undefined, wrappers, rank: 0 }];
  }
}

function rankOf(piece: string): Rank {
  return ENDS.find(([end]) => end.test(piece))?.[1] ?? 0;
}
