import type { BlockNode } from '../attach/block-node.ts';
import { raw } from '../text/raw.ts';
import { emitText, type TextValue } from '../text/text-value.ts';
import type { Problem } from '../tree/problem.ts';
import { descriptionStoredAs } from './stored-as.ts';
import { toSentText } from './to-sent.ts';

/** A description read back, and the blocks that it may stand in. */
interface Described {
  readonly blocks: readonly BlockNode[];
  readonly description: TextValue | undefined;
  readonly problems: readonly Problem[];
}

/**
 * What pushes show: a plain string where that is stored the same, else ready code. Line breaks go in only with a block
 * that says of its text that it is the description, which is undocumented (portal.md §3.1 rule 9).
 */
export function liftDescription(stored: string, blocks: readonly BlockNode[]): Described {
  if (stored === '') return { blocks, description: undefined, problems: [] };
  const sent = toSentText(stored);
  const isPlain = emitText(stored, 'description', 'bbcode') === sent;
  const again = descriptionStoredAs(sent);
  if (again === stored) return { blocks, description: isPlain ? stored : raw(sent), problems: [] };
  const index = blocks.map(sentTextOf).lastIndexOf(sent);
  if (index >= 0) {
    const block: BlockNode = {
      kind: 'raw',
      block: { MESSAGE: { TEXT: sent, AS_DESCRIPTION: 'Y' } },
      problems: [],
    };
    return {
      blocks: blocks.map((node, at) => (at === index ? block : node)),
      description: undefined,
      problems: [],
    };
  }
  const details = { what: 'The description', fields: 'its line breaks or HTML' };
  return {
    ...liftDescription(again, blocks),
    problems: [{ code: 'LIFT_FIELDS', details, path: ['description'] }],
  };
}

function sentTextOf(block: BlockNode): string | undefined {
  return block.kind === 'message' ? emitText(block.text, 'attachText', 'bbcode') : undefined;
}
