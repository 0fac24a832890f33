import { contentOf } from './content-of.ts';

/** The texts of a message's blocks. */
export function textsOf(size: number, seed: number): readonly string[] {
  return contentOf(size, seed).blocks.flatMap((block) => (block.kind === 'message' ? [block.text] : []));
}
