import { describe, it } from 'vitest';
import { AT, checkBlock, type Case } from './check-block.ts';

describe('DELIMITER', () => {
  const line = { DELIMITER: { SIZE: 200 } };
  it.each<Case>([
    ['true', { DELIMITER: true }, line, []],
    ['false', { DELIMITER: false }, line, [`warning FIELD_WITHOUT_EFFECT ${AT}.DELIMITER`]],
    ['a number', { DELIMITER: 300 }, line, [`warning FIELD_WITHOUT_EFFECT ${AT}.DELIMITER`]],
    ['a list', { DELIMITER: [300] }, line, [`warning FIELD_WITHOUT_EFFECT ${AT}.DELIMITER`]],
    ['a word', { DELIMITER: 'Y' }, line, []],
    ['nothing in it', { DELIMITER: {} }, line, []],
    ['null', { DELIMITER: null }, null, [`error BLOCK_UNKNOWN ${AT}`]],
    [
      'a size and a colour',
      { DELIMITER: { SIZE: 5, COLOR: '#c6c6c6' } },
      { DELIMITER: { SIZE: 5, COLOR: '#c6c6c6' } },
      [],
    ],
    [
      'wrong ones',
      { DELIMITER: { SIZE: -1, COLOR: 'red', WIDTH: 5 } },
      line,
      [
        `warning KEY_UNKNOWN ${AT}.DELIMITER.WIDTH`,
        `warning COLOR_INVALID ${AT}.DELIMITER.COLOR`,
        `warning NUMBER_DROPPED ${AT}.DELIMITER.SIZE`,
      ],
    ],
  ])('%s', (...args) => {
    checkBlock(args);
  });
});
