import type { Part } from '@riposte/portal';
import { plainLook } from '../attach/attach-look.ts';
import { describeValue } from '../issues/describe-value.ts';
import { oneOf } from '../options/check-options.ts';
import type { Problem } from '../tree/problem.ts';
import { emptySequence } from '../tree/sequence.ts';
import type { MessageTree } from './message-tree.ts';

const part = oneOf('attach', 'keyboard', 'menu');

/** A message without parts composed so far, and without what was wrong with them. */
export function withoutParts(tree: MessageTree, parts: readonly Part[]): MessageTree {
  const wrong = parts.filter((name) => !part.allows(name));
  return {
    ...tree,
    ...(parts.includes('attach') && { attach: emptySequence(), look: plainLook }),
    ...(parts.includes('keyboard') && { keyboard: emptySequence() }),
    ...(parts.includes('menu') && { menu: emptySequence() }),
    problems: [
      ...tree.problems.filter(({ path: [at] }) => !parts.some((gone) => gone === at)),
      ...wrong.map(notAPart),
    ],
  };
}

function notAPart(name: unknown): Problem {
  const details = { name: 'The part to take away', given: describeValue(name), takes: part.takes };
  return { code: 'OPTION_INVALID', details, path: [] };
}
