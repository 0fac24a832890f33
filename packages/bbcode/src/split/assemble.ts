import type { TextNode } from '../tags/text-node.ts';
import type { Unit } from './unit.ts';

/** Units as nodes again, with what is wrapped around neighbours opened once. */
export function assemble(units: readonly Unit[], depth = 0): readonly TextNode[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (first !== undefined && ownerOf(first, depth) === ownerOf(unit, depth)) group?.push(unit);
    else groups.push([unit]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const wrapper = first?.wrappers[depth];
    if (wrapper !== undefined) return [{ ...wrapper, children: assemble(group, depth + 1) }];
    return first === undefined ? [] : [joinPieces(first.source, group)];
  });
}

/** What units have to share to stand together at a depth. */
function ownerOf({ wrappers, source }: Unit, depth: number): TextNode {
  return wrappers[depth] ?? source;
}

function joinPieces(source: TextNode, units: readonly Unit[]): TextNode {
  const joined = units.map(({ piece = '' }) => piece).join('');
  if (source.kind === 'text') return { kind: 'text', value: joined };
  if (source.kind !== 'code') return source;
  // The break behind the last line of a part would be drawn as an empty line.
  return { kind: 'code', text: joined === source.text ? joined : joined.replace(/\n$/, '') };
}
