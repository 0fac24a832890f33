import { phrase } from '../../issues/phrases.ts';
import { checkKeys } from '../../fields/check-keys.ts';
import { reportDropped } from '../../fields/report-dropped.ts';
import { field, isArray, isList, type PhpValue } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { below, find, type Spot } from '../../report/spot.ts';
import type { StoredRichLink } from '../../types/stored.ts';
import { oneLine } from '../../fields/one-line.ts';
import { url } from '../../fields/url.ts';
import type { BlockReader } from './block-reader.ts';
import { LINK_IDS, linkTarget } from './link-target.ts';
import { readEach } from './read-each.ts';

const KEYS = ['NAME', 'LINK', 'DESC', 'HTML', 'PREVIEW', 'PREVIEW_SIZE', 'EXTRA_IMAGE', ...LINK_IDS] as const;

/** RICH_LINK: undocumented; a list makes one block of each (portal.md §3.2). */
export const richLink: BlockReader = (value, spot) => ({
  blocks: readEach(value, spot, 'RICH_LINK', readRichLink).map((read) => ({ RICH_LINK: [read] })),
});

function readRichLink(source: PhpValue, spot: Spot): StoredRichLink | null {
  checkKeys(source, KEYS, spot);
  const target = linkTarget(source, 'RICH_LINK', spot);
  if (target === null) return null;
  const address = field(source, 'LINK');
  return {
    ...target,
    ...(field(source, 'NAME') !== null && { NAME: oneLine(source, 'NAME', spot) }),
    ...(address !== null && { LINK: address }),
    ...(field(source, 'DESC') !== null && { DESC: oneLine(source, 'DESC', spot) }),
    ...(field(source, 'HTML') !== null && { HTML: oneLine(source, 'HTML', spot) }),
    ...readPicture(source, spot),
  };
}

/** The extra image counts only where there is no preview. */
function readPicture(source: PhpValue, spot: Spot): Partial<StoredRichLink> {
  const preview = url(source, 'PREVIEW', spot, phrase('pictureLeftOut'));
  if (preview === null) reportDropped(source, ['PREVIEW_SIZE'], spot, { because: phrase('noPicture') });
  else {
    reportDropped(source, ['EXTRA_IMAGE'], spot, {
      because: phrase('goesBefore', 'PREVIEW'),
    });
    const size = field(source, 'PREVIEW_SIZE');
    if (size !== null) checkSize(size, below(spot, 'PREVIEW_SIZE'));
    return {
      PREVIEW: preview,
      PREVIEW_SIZE: { HEIGHT: field(size, 'HEIGHT') ?? 0, WIDTH: field(size, 'WIDTH') ?? 0 },
    };
  }
  const extra = url(source, 'EXTRA_IMAGE', spot, phrase('pictureLeftOut'));
  return extra === null ? {} : { EXTRA_IMAGE: extra };
}

/** Measures are read from an object only; without one they are 0. */
function checkSize(size: PhpValue, spot: Spot): void {
  if (isArray(size) && !isList(size)) checkKeys(size, ['HEIGHT', 'WIDTH'], spot);
  else find(spot, 'NUMBER_DROPPED', { actual: describe(size), otherwise: phrase('measuresAre0') });
}
