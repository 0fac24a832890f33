import type { DrawnBlock, DrawnBlockKind, DrawnBlocks } from '../types/drawn-attach.ts';

/** One function for each kind of drawn block; each renderer is such a record. */
export type BlockVisitor<Extra, Result> = {
  readonly [Kind in DrawnBlockKind]: (content: DrawnBlocks[Kind], extra: Extra) => Result;
};

/**
 * Hands a drawn block's content to the function for its kind: the base of a renderer of one's own.
 *
 * @param block one block of a drawn attach
 * @param visitor a function for each kind of block
 * @param extra handed on to that function
 *
 * @example
 * ```ts
 * const nothing = () => '';
 * const names = { message: nothing, delimiter: nothing, users: nothing, links: nothing, rich: nothing, grid: nothing,
 *   images: nothing, files: (files) => files.map(({ name }) => name).join() };
 * visitBlock({ files: [{ name: 'plan.pdf', size: '1 MB' }] }, names, undefined); // 'plan.pdf'
 * ```
 */
export function visitBlock<Extra, Result>(
  block: DrawnBlock,
  visitor: BlockVisitor<Extra, Result>,
  extra: Extra,
): Result {
  if ('message' in block) return visitor.message(block.message, extra);
  if ('delimiter' in block) return visitor.delimiter(block.delimiter, extra);
  if ('users' in block) return visitor.users(block.users, extra);
  if ('links' in block) return visitor.links(block.links, extra);
  if ('rich' in block) return visitor.rich(block.rich, extra);
  if ('grid' in block) return visitor.grid(block.grid, extra);
  if ('images' in block) return visitor.images(block.images, extra);
  return visitor.files(block.files, extra);
}
