import { compileReply } from '../contestants/riposte.ts';
import type { Content } from './content.ts';
import { contentOf } from './content-of.ts';

/** How many elements the messages of each size have; the last is found: as many as the portal takes. */
export const sizes = { small: 6, medium: 32, large: 143, nearLimit: undefined } as const;

export type SizeName = keyof typeof sizes;

/** Several messages of a size, so that no one content is all that is timed. */
export function contentsOf(size: SizeName, seed: number): readonly [Content, ...Content[]] {
  const draw = (index: number): Content => {
    const drawn = seed * 1_000 + index;
    return contentOf(sizes[size] ?? mostElements(drawn), drawn);
  };
  return [draw(0), draw(1), draw(2), draw(3), draw(4), draw(5), draw(6), draw(7)];
}

/** How many elements of a seed's content fit into one message. */
export function mostElements(seed: number): number {
  let fits = 100;
  let tooMany = 2_000;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (isTaken(middle, seed)) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

function isTaken(size: number, seed: number): boolean {
  try {
    compileReply(contentOf(size, seed));
    return true;
  } catch {
    return false;
  }
}
