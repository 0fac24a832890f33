import type { BlockNode } from '../../attach/block-node.ts';
import { createFile } from '../../attach/blocks/file.ts';
import { numberOf, onlyOf, said, textOf } from '../values.ts';

export function liftFile(stored: unknown): BlockNode | undefined {
  const file = onlyOf(stored);
  const label = textOf(file?.NAME);
  const url = textOf(file?.LINK);
  return file === undefined || label === undefined || url === undefined
    ? undefined
    : createFile(label, url, said({ size: numberOf(file.SIZE) }));
}
