import { describe, expect, it } from 'vitest';
import { judgeAnswer, list } from '../../support/calls.ts';
import {} from './check-block.ts';

describe('what makes PHP throw', () => {
  const trim = 'TypeError: trim(): Argument #1 ($string) must be of type string, array given';
  const match = 'TypeError: preg_match(): Argument #2 ($subject) must be of type string, array given';
  it.each([
    [{ MESSAGE: ['x'] }, trim, 'MESSAGE'],
    [{ MESSAGE: { TEXT: ['x'] } }, trim, 'MESSAGE.TEXT'],
    [{ USER: { NAME: ['x'] } }, trim, 'USER.NAME'],
    [
      { USER: { NAME: 'x', NETWORK_ID: ['x'] } },
      'TypeError: mb_substr(): Argument #1 ($string) must be of type string, array given',
      'USER.NETWORK_ID',
    ],
    [{ USER: [{ NAME: 'x', LINK: ['x'] }] }, match, 'USER[0].LINK'],
    [{ LINK: { LINK: {} } }, match, 'LINK.LINK'],
    [{ LINK: { LINK: '/', NAME: [] } }, trim, 'LINK.NAME'],
    [{ RICH_LINK: { LINK: '/', DESC: [] } }, trim, 'RICH_LINK.DESC'],
    [{ GRID: [{ NAME: 'n', VALUE: [] }] }, trim, 'GRID[0].VALUE'],
    [{ GRID: [{ NAME: 'n', COLOR: [] }] }, match, 'GRID[0].COLOR'],
    [{ GRID: ['x'] }, 'TypeError: Cannot access offset of type string on string', 'GRID[0]'],
    [{ IMAGE: { LINK: [] } }, match, 'IMAGE.LINK'],
    [{ DELIMITER: { COLOR: [] } }, match, 'DELIMITER.COLOR'],
  ])('%j', (block, fatal, path) => {
    const { parts, error, status, issues } = judgeAnswer({ ATTACH: { BLOCKS: [{ MESSAGE: 'x' }, block] } });
    expect(parts.attach).toEqual({
      accepted: false,
      error: 'FATAL',
      status: 500,
      size: 0,
      stored: null,
      fatal,
    });
    expect({ error, status }).toEqual({ error: 'INTERNAL_SERVER_ERROR', status: 500 });
    const found = issues.find(({ severity }) => severity === 'error');
    expect(found).toMatchObject({ wirePath: `ATTACH.BLOCKS[1].${path}` });
    expect(found?.message).toContain(fatal);
  });

  it('is looked for in every block, though the first ends the call', () => {
    const { issues } = judgeAnswer({ ATTACH: [{ MESSAGE: [] }, { USER: { NAME: [] } }, { LINK: {} }] });
    expect(list(issues)).toEqual([
      'error PHP_TYPE_ERROR ATTACH[0].MESSAGE',
      'error PHP_TYPE_ERROR ATTACH[1].USER.NAME',
      'error BLOCK_EMPTY ATTACH[2].LINK',
    ]);
  });
});
