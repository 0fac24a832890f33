import { phrase } from '../../issues/phrases.ts';
import { checkKeys } from '../../fields/check-keys.ts';
import { reportDropped } from '../../fields/report-dropped.ts';
import { field, type PhpValue } from '../../php/value.ts';
import type { Spot } from '../../report/spot.ts';
import type { StoredLink } from '../../types/stored.ts';
import { oneLine } from '../../fields/one-line.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { url } from '../../fields/url.ts';
import type { BlockReader } from './block-reader.ts';
import { LINK_IDS, linkTarget } from './link-target.ts';
import { readEach } from './read-each.ts';

const KEYS = ['NAME', 'LINK', 'DESC', 'HTML', 'PREVIEW', 'WIDTH', 'HEIGHT', ...LINK_IDS] as const;

/** LINK: a list makes one block of each (portal.md §3.2). */
export const link: BlockReader = (value, spot) => ({
  blocks: readEach(value, spot, 'LINK', readLink).map((read) => ({ LINK: [read] })),
});

function readLink(source: PhpValue, spot: Spot): StoredLink | null {
  checkKeys(source, KEYS, spot);
  const target = linkTarget(source, 'LINK', spot);
  if (target === null) return null;
  const address = field(source, 'LINK');
  const desc = field(source, 'DESC');
  return {
    ...target,
    ...(field(source, 'NAME') !== null && { NAME: oneLine(source, 'NAME', spot) }),
    ...(address !== null && { LINK: address }),
    ...(desc !== null && { DESC: desc }),
    ...readPicture(source, spot),
  };
}

/** HTML takes the place of the picture and its measures. */
function readPicture(source: PhpValue, spot: Spot): Partial<StoredLink> {
  const html = field(source, 'HTML');
  if (html !== null) {
    reportDropped(source, ['PREVIEW', 'WIDTH', 'HEIGHT'], spot, {
      because: phrase('htmlReplacesPicture'),
    });
    return { HTML: html };
  }
  const preview = url(source, 'PREVIEW', spot, phrase('pictureLeftOut'));
  if (preview === null) {
    reportDropped(source, ['WIDTH', 'HEIGHT'], spot, {
      because: phrase('noPicture'),
    });
    return {};
  }
  const width = positiveInt(source, 'WIDTH', spot);
  const height = positiveInt(source, 'HEIGHT', spot);
  return {
    PREVIEW: preview,
    ...(width !== null && { WIDTH: width }),
    ...(height !== null && { HEIGHT: height }),
  };
}
