import { describe, it } from 'vitest';
import { AT, checkBlock, type Case } from './check-block.ts';

describe('RICH_LINK', () => {
  const at = `${AT}.RICH_LINK`;
  it.each<Case>([
    [
      'an address',
      { RICH_LINK: { LINK: '/', NAME: 'n', DESC: ' d ', HTML: 5 } },
      { RICH_LINK: [{ LINK: '/', NAME: 'n', DESC: 'd', HTML: '5' }] },
      [],
    ],
    [
      'a preview',
      { RICH_LINK: { LINK: '/', PREVIEW: '/p', PREVIEW_SIZE: { WIDTH: 'z' } } },
      { RICH_LINK: [{ LINK: '/', PREVIEW: '/p', PREVIEW_SIZE: { HEIGHT: 0, WIDTH: 'z' } }] },
      [],
    ],
    [
      'a second picture',
      { RICH_LINK: { LINK: '/', PREVIEW: '/p', EXTRA_IMAGE: '/e' } },
      { RICH_LINK: [{ LINK: '/', PREVIEW: '/p', PREVIEW_SIZE: { HEIGHT: 0, WIDTH: 0 } }] },
      [`warning FIELD_DROPPED ${at}.EXTRA_IMAGE`],
    ],
    [
      'an extra image alone',
      { RICH_LINK: { LINK: '/', EXTRA_IMAGE: '/e' } },
      { RICH_LINK: [{ LINK: '/', EXTRA_IMAGE: '/e' }] },
      [],
    ],
    [
      'a wrong extra image',
      { RICH_LINK: { LINK: '/', EXTRA_IMAGE: 'e' } },
      { RICH_LINK: [{ LINK: '/' }] },
      [`error LINK_SCHEME ${at}.EXTRA_IMAGE`],
    ],
    ['nothing', { RICH_LINK: { NAME: 'n' } }, null, [`error LINK_MISSING ${at}`]],
    [
      'a width, which it does not know',
      { RICH_LINK: { LINK: '/', WIDTH: 5 } },
      { RICH_LINK: [{ LINK: '/' }] },
      [`warning KEY_UNKNOWN ${at}.WIDTH`],
    ],
  ])('%s', (...args) => {
    checkBlock(args);
  });
});
