import { describe, it } from 'vitest';
import { AT, checkBlock, type Case } from './check-block.ts';

describe('blocks that are none', () => {
  it.each<Case>([
    ['text', 'x', null, [`error BLOCK_NOT_OBJECT ${AT}`]],
    ['a list', [{ MESSAGE: 'x' }], null, [`error BLOCK_NOT_OBJECT ${AT}`]],
    ['an empty object', {}, null, [`error BLOCK_NOT_OBJECT ${AT}`]],
    ['an unknown kind', { HTML: 'x' }, null, [`error BLOCK_UNKNOWN ${AT}`]],
    ['lower case', { message: 'x' }, null, [`error BLOCK_UNKNOWN ${AT}`]],
    ['lower case beside', { MESSAGE: 'x', grid: [] }, { MESSAGE: 'x' }, [`error KEY_CASE ${AT}.grid`]],
  ])('%s', (...args) => {
    checkBlock(args);
  });
});
