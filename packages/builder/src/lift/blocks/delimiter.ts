import type { BlockNode } from '../../attach/block-node.ts';
import { createDelimiter } from '../../attach/blocks/delimiter.ts';
import { isFields, numberOf, said, textOf } from '../values.ts';

/** What the portal sets where no size is given (portal.md §3.2). */
const usual = 200;

export function liftDelimiter(stored: unknown): BlockNode | undefined {
  if (!isFields(stored)) return undefined;
  const size = numberOf(stored.SIZE);
  return createDelimiter(said({ size: size === usual ? undefined : size, color: textOf(stored.COLOR) }));
}
