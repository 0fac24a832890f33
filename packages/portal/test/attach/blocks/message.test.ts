import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../support/calls.ts';
import { AT, checkBlock, type Case } from './check-block.ts';

describe('MESSAGE', () => {
  it.each<Case>([
    ['text', { MESSAGE: 'a\nb' }, { MESSAGE: 'a\nb' }, []],
    ['number', { MESSAGE: 0 }, { MESSAGE: '0' }, []],
    ['true', { MESSAGE: true }, { MESSAGE: '1' }, [`warning BOOLEAN_CAST ${AT}.MESSAGE`]],
    [
      'false',
      { MESSAGE: false },
      null,
      [`warning BOOLEAN_CAST ${AT}.MESSAGE`, `error MESSAGE_BLANK ${AT}.MESSAGE`],
    ],
    ['blank', { MESSAGE: ' \n' }, null, [`error MESSAGE_BLANK ${AT}.MESSAGE`]],
    ['a mark', { MESSAGE: ' a#BR#b ' }, { MESSAGE: 'a[BR]b' }, []],
    ['wrapped', { MESSAGE: { TEXT: 'x' } }, { MESSAGE: 'x' }, []],
    [
      'a backslash',
      { MESSAGE: 'C:\\new' },
      { MESSAGE: 'C:\new' },
      [`warning BACKSLASH_REWRITTEN ${AT}.MESSAGE`],
    ],
    ['a lone backslash', { MESSAGE: 'C:\\x' }, { MESSAGE: 'C:\\x' }, []],
    ['a key too many', { MESSAGE: 'x', FOO: 1 }, { MESSAGE: 'x' }, [`warning KEY_UNKNOWN ${AT}.FOO`]],
    ['another kind', { MESSAGE: 'x', DELIMITER: true }, { MESSAGE: 'x' }, [`error BLOCK_TWO_KINDS ${AT}`]],
  ])('%s', (...args) => {
    checkBlock(args);
  });

  it('as description of the whole', () => {
    const { parts } = judgeAnswer({
      ATTACH: { DESCRIPTION: 'd', BLOCKS: [{ MESSAGE: { TEXT: 'x', AS_DESCRIPTION: 'Y' } }] },
    });
    expect(parts.attach).toMatchObject({ size: 101, stored: { DESCRIPTION: 'x' } });
  });
});
