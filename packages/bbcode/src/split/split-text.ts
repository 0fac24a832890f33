import type { TextNode } from '../tags/text-node.ts';
import { emit, type EmitOptions } from '../write/emit.ts';
import { assemble } from './assemble.ts';
import { countPoints } from './count-points.ts';
import { takePart, type Measure } from './take-part.ts';
import { toUnits } from './to-units.ts';
import { trimUnits } from './trim-units.ts';
import type { Unit } from './unit.ts';

/**
 * Parts nodes so that each part, written into a message, has at most so many code points (portal.md §7.2).
 *
 * It parts between paragraphs, lines, sentences or words, in this order, and between code points only inside a word
 * that is too long. What is wrapped around a place is closed and opened again. Links, mentions and other tags stay
 * whole, so one that is longer than the limit makes a part of its own that is too long. White space at the ends of a
 * part is not kept, and parts without anything visible are left out.
 *
 * @param nodes plain data, unescaped
 * @param limit code points, above zero; the portal cuts a message beyond 20,000
 * @param options as for `emit`
 * @example
 * splitText([{ kind: 'bold', children: [{ kind: 'text', value: 'One. Two.' }] }], 12);
 * // [[{ kind: 'bold', children: [{ kind: 'text', value: 'One. ' }] }],
 * //  [{ kind: 'bold', children: [{ kind: 'text', value: 'Two.' }] }]]
 */
export function splitText(
  nodes: readonly TextNode[],
  limit: number,
  options: EmitOptions = {},
): readonly (readonly TextNode[])[] {
  const compose = (units: readonly Unit[]): readonly TextNode[] => assemble(trimUnits(units));
  const measure: Measure = (units) => countPoints(emit(compose(units), 'message', options));
  const parts: (readonly TextNode[])[] = [];
  let left = toUnits(nodes);
  while (left.length > 0) {
    const { part, rest } = takePart(left, limit, measure);
    if (measure(part) > 0) parts.push(compose(part));
    left = rest;
  }
  return parts;
}
