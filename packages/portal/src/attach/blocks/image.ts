import { phrase } from '../../issues/phrases.ts';
import { checkKeys } from '../../fields/check-keys.ts';
import { textField } from '../../fields/text-field.ts';
import type { PhpValue } from '../../php/value.ts';
import type { Spot } from '../../report/spot.ts';
import type { StoredImage } from '../../types/stored.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { url } from '../../fields/url.ts';
import { NO_BLOCKS, type BlockReader } from './block-reader.ts';
import { ownLink } from './own-link.ts';
import { readEach } from './read-each.ts';

const KEYS = ['NAME', 'LINK', 'WIDTH', 'HEIGHT', 'PREVIEW'] as const;

/** IMAGE: all pictures of a list stay together in one block (portal.md §3.2). */
export const image: BlockReader = (value, spot) => {
  const images = readEach(value, spot, 'IMAGE', readImage);
  return images.length === 0 ? NO_BLOCKS : { blocks: [{ IMAGE: images }] };
};

function readImage(source: PhpValue, spot: Spot): StoredImage | null {
  checkKeys(source, KEYS, spot);
  const address = ownLink(source, 'IMAGE', spot);
  if (address === null) return null;
  // Line breaks are kept here, unlike in every other name.
  const name = textField(source, 'NAME', spot);
  const width = positiveInt(source, 'WIDTH', spot);
  const height = positiveInt(source, 'HEIGHT', spot);
  const preview = url(source, 'PREVIEW', spot, phrase('pictureLeftOut'));
  return {
    LINK: address,
    ...(name !== '' && { NAME: name }),
    ...(width !== null && { WIDTH: width }),
    ...(height !== null && { HEIGHT: height }),
    ...(preview !== null && { PREVIEW: preview }),
  };
}
