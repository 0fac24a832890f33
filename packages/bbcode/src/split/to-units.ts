import type { TextNode } from '../tags/text-node.ts';
import { toPieces } from './to-pieces.ts';
import type { Unit, Wrapper } from './unit.ts';
import { wrap } from './wrap.ts';

const LINE = /[^\n]*\n|[^\n]+/g;

/** Nodes as words of text, lines of code, and other tags whole; without a stack that deep nesting could overflow. */
export function toUnits(nodes: readonly TextNode[], around: readonly Wrapper[] = []): readonly Unit[] {
  const units: Unit[] = [];
  const open = [{ row: nodes.values(), wrappers: around }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { row, wrappers } = last;
    const { value: node } = row.next();
    if (node === undefined) open.pop();
    else if (isWrapper(node)) open.push({ row: node.children.values(), wrappers: wrap(wrappers, node) });
    else for (const unit of unitsOf(node, wrappers)) units.push(unit);
  }
  return units;
}

function isWrapper(node: TextNode): node is Exclude<Wrapper, { readonly kind: 'link' }> {
  switch (node.kind) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'size':
    case 'color':
    case 'quote':
      return true;
    default:
      return false;
  }
}

function unitsOf(source: TextNode, wrappers: readonly Wrapper[]): readonly Unit[] {
  switch (source.kind) {
    case 'text':
      return toPieces(source.value).map(({ text: piece, isAddress: isWhole, rank }) => ({
        source,
        piece,
        isWhole,
        wrappers,
        rank,
      }));
    case 'code':
      return (source.text.match(LINE) ?? []).map((piece) => ({
        source,
        piece,
        isWhole: true,
        wrappers,
        rank: 3,
      }));
    default:
      return [{ source, piece: undefined, isWhole: true, wrappers, rank: 0 }];
  }
}
