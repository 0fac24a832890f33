import { field, type PhpValue } from '../../php/value.ts';
import type { Spot } from '../../report/spot.ts';
import type { StoredLink } from '../../types/stored.ts';
import { oneLine } from '../../fields/one-line.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { url } from '../../fields/url.ts';
import type { BlockReader } from './block-reader.ts';
import { linkTarget } from './link-target.ts';
import { readEach } from './read-each.ts';

/** LINK: a list makes one block of each (portal.md §3.2). */
export const link: BlockReader = (value, spot) => ({
  blocks: readEach(value, spot, 'LINK', readLink).map((read) => ({ LINK: [read] })),
});

const readLink = (source: PhpValue, spot: Spot): StoredLink | null => {
  const target = linkTarget(source, 'LINK', spot);
  if (target === null) return null;
  const address = field(source, 'LINK');
  const desc = field(source, 'DESC');
  return {
    ...target,
    ...(field(source, 'NAME') !== null && { NAME: oneLine(source, 'NAME') }),
    ...(address !== null && { LINK: address }),
    ...(desc !== null && { DESC: desc }),
    ...readPicture(source, spot),
  };
};

/** HTML takes the place of the picture and its measures. */
const readPicture = (source: PhpValue, spot: Spot): Partial<StoredLink> => {
  const html = field(source, 'HTML');
  if (html !== null) return { HTML: html };
  const preview = url(source, 'PREVIEW', spot, 'the picture is left out');
  if (preview === null) return {};
  const width = positiveInt(source, 'WIDTH');
  const height = positiveInt(source, 'HEIGHT');
  return {
    PREVIEW: preview,
    ...(width !== null && { WIDTH: width }),
    ...(height !== null && { HEIGHT: height }),
  };
};
