import { checkKeys } from '../../fields/check-keys.ts';
import type { PhpValue } from '../../php/value.ts';
import type { Spot } from '../../report/spot.ts';
import type { StoredFile } from '../../types/stored.ts';
import { oneLine } from '../../fields/one-line.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { NO_BLOCKS, type BlockReader } from './block-reader.ts';
import { ownLink } from './own-link.ts';
import { readEach } from './read-each.ts';

const KEYS = ['NAME', 'LINK', 'SIZE'] as const;

/** FILE: all files of a list stay together in one block (portal.md §3.2). */
export const file: BlockReader = (value, spot) => {
  const files = readEach(value, spot, 'FILE', readFile);
  return files.length === 0 ? NO_BLOCKS : { blocks: [{ FILE: files }] };
};

function readFile(source: PhpValue, spot: Spot): StoredFile | null {
  checkKeys(source, KEYS, spot);
  const address = ownLink(source, 'FILE', spot);
  if (address === null) return null;
  const name = oneLine(source, 'NAME', spot);
  const size = positiveInt(source, 'SIZE', spot);
  return {
    LINK: address,
    ...(name !== '' && { NAME: name }),
    ...(size !== null && { SIZE: size }),
  };
}
