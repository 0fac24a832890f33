import type { AttachLook } from '../attach/attach-look.ts';
import type { BlockNode } from '../attach/block-node.ts';
import { emitText } from '../text/text-value.ts';
import { within, type Problem } from '../tree/problem.ts';
import { tones } from '../tree/tone.ts';
import { liftBlock } from './lift-block.ts';
import { toSentText } from './to-sent.ts';
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

interface Described {
  readonly blocks: readonly BlockNode[];
  readonly description: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * What pushes show. One with markup in it the builder would escape; where it is the text of a block, that block can
 * say so, which is undocumented (portal.md §3.1 rule 9).
 */
function liftDescription(stored: string, blocks: readonly BlockNode[]): Described {
  if (stored === '') return { blocks, description: undefined, problems: [] };
  const isPlain = emitText(stored, 'description', 'bbcode') === toSentText(stored);
  if (isPlain && stored.trim() === stored && !/[\n\r]/.test(stored))
    return { blocks, description: stored, problems: [] };
  const index = blocks.map(sentTextOf).lastIndexOf(toSentText(stored));
  if (index < 0) {
    const details = { what: 'The description', fields: 'its markup, which is shown as it is typed' };
    const description = stored.replace(/[\n\r]+/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '');
    return { blocks, description, problems: [{ code: 'LIFT_FIELDS', details, path: ['description'] }] };
  }
  const block = { MESSAGE: { TEXT: toSentText(stored), AS_DESCRIPTION: 'Y' } };
  return {
    blocks: blocks.map((node, at) => (at === index ? { kind: 'raw', block, problems: [] } : node)),
    description: undefined,
    problems: [],
  };
}

function sentTextOf(block: BlockNode): string | undefined {
  return block.kind === 'message' ? emitText(block.text, 'attachText', 'bbcode') : undefined;
}
