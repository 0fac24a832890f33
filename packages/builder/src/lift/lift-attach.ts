import type { AttachLook } from '../attach/attach-look.ts';
import type { BlockNode } from '../attach/block-node.ts';
import { within, type Problem } from '../tree/problem.ts';
import { tones } from '../tree/tone.ts';
import { liftBlock } from './lift-block.ts';
import { liftDescription } from './lift-description.ts';
import { listOf, said, textOf, type Fields } from './values.ts';

/** An attach read back. */
export interface LiftedAttach {
  readonly blocks: readonly BlockNode[];
  readonly look: AttachLook;
  readonly problems: readonly Problem[];
}

/**
 * A stored attach, or several of them as one.
 *
 * @param isColorSaid whether its colour was asked for, and not drawn by lot (portal.md §3.1 rule 8)
 */
export function liftAttach(
  stored: readonly Fields[],
  { isColorSaid }: { readonly isColorSaid: boolean },
): LiftedAttach {
  const lifted = stored.flatMap(({ BLOCKS }) => listOf(BLOCKS)).map(liftBlock);
  const problems: Problem[] = lifted.flatMap(({ lost }, index) => within(index, lost));
  if (stored.length > 1)
    problems.push({ code: 'LIFT_ATTACHES', details: { count: stored.length }, path: [] });
  const first = stored[0] ?? {};
  const blocks = lifted.flatMap(({ node }) => node ?? []);
  const looked = liftDescription(textOf(first.DESCRIPTION) ?? '', blocks);
  const color = textOf(first.COLOR);
  return {
    blocks: looked.blocks,
    look: said({
      tone: tones.find((tone) => tone === first.COLOR_TOKEN && tone !== 'base'),
      // Stored in lower case, taken in upper case alone.
      color: isColorSaid ? (color === 'transparent' ? 'TRANSPARENT' : color) : undefined,
      description: looked.description,
    }),
    problems: within('attach', [...problems, ...looked.problems]),
  };
}
