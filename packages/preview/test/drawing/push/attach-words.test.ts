import { describe, expect, it } from 'vitest';
import { attachWords } from '../../../src/drawing/push/attach-words.ts';

const rows: readonly (readonly [unknown, string])[] = [
  [{ DESCRIPTION: 'Deal 118' }, 'deal 118'],
  [{ DESCRIPTION: '' }, '📎 attachment'],
  [{}, '📎 attachment'],
  ['x', '📎 attachment'],
  [{ DESCRIPTION: 'SKIP_MESSAGE' }, ''],
  [
    {
      DESCRIPTION: 'FIRST_MESSAGE',
      BLOCKS: [{ DELIMITER: {} }, 'x', { MESSAGE: 'One' }, { MESSAGE: 'Two' }],
    },
    'one',
  ],
  [{ DESCRIPTION: 'FIRST_MESSAGE', BLOCKS: [] }, ''],
  [{ DESCRIPTION: 'FIRST_MESSAGE' }, ''],
];

describe('attachWords', () => {
  it.each(rows)('says of %o', (attach, words) => {
    expect(attachWords(attach, (text) => text.toLowerCase())).toBe(words);
  });
});
