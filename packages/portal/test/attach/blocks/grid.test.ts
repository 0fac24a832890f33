import { describe, it } from 'vitest';
import { AT, checkBlock, type Case } from './check-block.ts';

function row(extra: object): object {
  return { DISPLAY: 'BLOCK', NAME: 'n', VALUE: 'v', COLOR_TOKEN: 'base', ...extra };
}

describe('GRID', () => {
  const at = `${AT}.GRID`;
  it.each<Case>([
    ['a row', { GRID: [{ NAME: ' n ', VALUE: ' v ' }] }, { GRID: [row({})] }, []],
    [
      'every display',
      { GRID: ['BLOCK', 'LINE', 'ROW'].map((DISPLAY) => ({ DISPLAY, NAME: 'n', VALUE: 'v' })) },
      { GRID: [row({}), row({ DISPLAY: 'LINE' }), row({ DISPLAY: 'ROW' })] },
      [],
    ],
    [
      'a table',
      { GRID: [{ DISPLAY: 'TABLE', NAME: 'n', VALUE: 'v' }] },
      { GRID: [row({ DISPLAY: 'TABLE' })] },
      [`warning TABLE_NOT_SHOWN ${at}[0].DISPLAY`],
    ],
    [
      'renamed displays',
      { GRID: ['CARD', 'COLUMN'].map((DISPLAY) => ({ DISPLAY, NAME: 'n', VALUE: 'v' })) },
      { GRID: [row({ DISPLAY: 'LINE' }), row({ DISPLAY: 'ROW' })] },
      [],
    ],
    [
      'wrong displays',
      { GRID: ['line', true].map((DISPLAY) => ({ DISPLAY, NAME: 'n', VALUE: 'v' })) },
      { GRID: [row({}), row({ DISPLAY: 'ROW' })] },
      [`warning FLAG_INVALID ${at}[0].DISPLAY`, `warning FLAG_INVALID ${at}[1].DISPLAY`],
    ],
    [
      'an empty line',
      { GRID: [{ DISPLAY: 'LINE' }] },
      { GRID: [row({ DISPLAY: 'LINE', NAME: '', VALUE: '' })] },
      [],
    ],
    [
      'an empty row',
      { GRID: [{ DISPLAY: 'ROW', NAME: ' ' }, { VALUE: 'v' }] },
      { GRID: [row({ NAME: '' })] },
      [`error ROW_EMPTY ${at}[0]`],
    ],
    [
      'a row that is null',
      { GRID: [null, { NAME: 'n', VALUE: 'v' }] },
      { GRID: [row({})] },
      [`error ROW_EMPTY ${at}[0]`],
    ],
    [
      'all options',
      {
        GRID: [
          {
            NAME: 'n',
            VALUE: 'v',
            WIDTH: 1,
            HEIGHT: 2,
            USER_ID: 3,
            CHAT_ID: 4,
            LINK: '/',
            COLOR_TOKEN: 'alert',
          },
        ],
      },
      { GRID: [row({ WIDTH: 1, HEIGHT: 2, USER_ID: 3, CHAT_ID: 4, LINK: '/', COLOR_TOKEN: 'alert' })] },
      [],
    ],
    [
      'a colour',
      { GRID: [{ NAME: 'n', VALUE: 'v', COLOR: '#fff' }] },
      { GRID: [row({ COLOR: '#fff' })] },
      [`warning COLOR_NOT_SHOWN ${at}[0].COLOR`],
    ],
    [
      'a wrong colour',
      { GRID: [{ NAME: 'n', VALUE: 'v', COLOR: 'red', COLOR_TOKEN: 'Alert' }] },
      { GRID: [row({})] },
      [`warning COLOR_INVALID ${at}[0].COLOR`, `warning COLOR_TOKEN_INVALID ${at}[0].COLOR_TOKEN`],
    ],
    [
      'a width for nothing',
      { GRID: [{ DISPLAY: 'ROW', NAME: 'n', WIDTH: 5 }] },
      { GRID: [row({ DISPLAY: 'ROW', VALUE: '', WIDTH: 5 })] },
      [`warning WIDTH_NOT_USED ${at}[0].WIDTH`],
    ],
    ['text', { GRID: 'x' }, null, [`error BLOCK_NOT_READ ${at}`]],
    ['nothing', { GRID: [] }, null, [`error BLOCK_EMPTY ${at}`]],
    ['an object of rows', { GRID: { a: { NAME: 'n', VALUE: 'v' } } }, { GRID: [row({})] }, []],
  ])('%s', (...args) => {
    checkBlock(args);
  });
});
