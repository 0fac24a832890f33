import type { TextNode } from '../tags/text-node.ts';
import { emit, type EmitOptions } from '../write/emit.ts';
import { assemble } from './assemble.ts';
import { bestEnd } from './best-end.ts';
import { countFitting } from './count-fitting.ts';
import { countPoints } from './count-points.ts';
import { loosen, type Fits } from './loosen.ts';
import { toUnits } from './to-units.ts';
import { trimUnits } from './trim-units.ts';
import type { Unit } from './unit.ts';

/**
 * Parts nodes so that each part, written into a message, has at most so many code points (portal.md §7.2).
 *
 * It parts between paragraphs, lines, sentences or words, in this order. What is wrapped around a place is closed and
 * opened again. Links, mentions and other tags, bare addresses and lines of code stay whole. Where one alone is longer
 * than the limit, a link is closed and opened again, and an address, a line of code or a word is cut between code
 * points; any other tag is a part of its own that is too long. Where the tags around it leave no room, the innermost go
 * and the text stays. White space at the ends of a part is not kept, and parts without anything visible are left out.
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
  const fits: Fits = (units) => countPoints(emit(assemble(trimUnits(units)), 'message', options)) <= limit;
  const parts: (readonly TextNode[])[] = [];
  // The next unit last, so that taking one is cheap.
  const left = [...toUnits(nodes)].reverse();
  let guess = 1;
  while (left.length > 0) {
    const next = (count: number): readonly Unit[] => left.slice(-count).reverse();
    const fitting = countFitting(left.length, guess, (count) => fits(next(count)));
    const looser = fitting === 0 ? loosen(next(1), limit, fits) : undefined;
    if (looser !== undefined) {
      left.pop();
      for (const unit of [...looser].reverse()) left.push(unit);
      continue;
    }
    guess = Math.max(fitting, 1);
    const best = guess === left.length ? guess : bestEnd(next(guess));
    // An end can take a sign more to escape than what goes on behind it.
    const part = next(best === guess || fits(next(best)) ? best : guess);
    left.length -= part.length;
    const written = assemble(trimUnits(part));
    if (emit(written, 'message', options) !== '') parts.push(written);
  }
  return parts;
}
