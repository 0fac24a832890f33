import { describe, expect, it } from 'vitest';
import { judgeAnswer, list } from '../support/calls.ts';

const BLOCKS = [{ MESSAGE: 'x' }];
const STORED = { ID: 1700000000, BLOCKS, DESCRIPTION: '', COLOR: '#556574', COLOR_TOKEN: 'base' };

describe('an attach as a whole', () => {
  it.each<
    readonly [name: string, attach: unknown, stored: object, size: number, findings: readonly string[]]
  >([
    ['a bare list', BLOCKS, {}, 100, ['note COLOR_RANDOM ATTACH']],
    ['the full form', { BLOCKS }, {}, 100, ['note COLOR_RANDOM ATTACH']],
    [
      'a colour',
      { BLOCKS, COLOR: '#29619b' },
      { COLOR: '#29619b' },
      100,
      ['warning COLOR_NOT_SHOWN ATTACH.COLOR'],
    ],
    [
      'a short colour',
      { BLOCKS, COLOR: '#ABC' },
      { COLOR: '#ABC' },
      97,
      ['warning COLOR_NOT_SHOWN ATTACH.COLOR'],
    ],
    ['a wrong colour', { BLOCKS, COLOR: '#29619b\n' }, {}, 100, ['warning COLOR_INVALID ATTACH.COLOR']],
    ['transparent', { BLOCKS, COLOR: 'TRANSPARENT' }, { COLOR: 'transparent' }, 104, []],
    [
      'true, which equals it',
      { BLOCKS, COLOR: true },
      { COLOR: 'transparent' },
      104,
      ['warning COLOR_INVALID ATTACH.COLOR'],
    ],
    ["the chat's colour", { BLOCKS, COLOR: 'CHAT' }, {}, 100, ['note COLOR_RANDOM ATTACH']],
    ['an empty list of colours', { BLOCKS, COLOR: [] }, {}, 100, ['note COLOR_RANDOM ATTACH']],
    [
      'a token',
      { BLOCKS, COLOR: 'TRANSPARENT', COLOR_TOKEN: 'secondary' },
      { COLOR: 'transparent', COLOR_TOKEN: 'secondary' },
      109,
      [],
    ],
    [
      'a wrong token',
      { BLOCKS, COLOR: 'TRANSPARENT', COLOR_TOKEN: 1 },
      { COLOR: 'transparent' },
      104,
      ['warning COLOR_TOKEN_INVALID ATTACH.COLOR_TOKEN'],
    ],
    [
      'an id',
      { BLOCKS, COLOR: 'TRANSPARENT', ID: 5 },
      { COLOR: 'transparent' },
      104,
      ['note ATTACH_ID_IGNORED ATTACH.ID'],
    ],
    [
      'a description',
      { BLOCKS, COLOR: 'TRANSPARENT', DESCRIPTION: 'd' },
      { COLOR: 'transparent', DESCRIPTION: 'd' },
      105,
      [],
    ],
    [
      'a description that is a number',
      { BLOCKS, COLOR: 'TRANSPARENT', DESCRIPTION: 5 },
      { COLOR: 'transparent', DESCRIPTION: '5' },
      105,
      ['note VALUE_CAST ATTACH.DESCRIPTION'],
    ],
    [
      'a description with breaks and blanks around it',
      { BLOCKS, COLOR: 'TRANSPARENT', DESCRIPTION: ' a\nb<br>' },
      { COLOR: 'transparent', DESCRIPTION: 'a b[br]' },
      111,
      ['note VALUE_TRIMMED ATTACH.DESCRIPTION', 'note DESCRIPTION_CONVERTED ATTACH.DESCRIPTION'],
    ],
    [
      'a description that blocks take the place of',
      {
        BLOCKS: [
          { MESSAGE: { TEXT: 'a', AS_DESCRIPTION: 'Y' } },
          { MESSAGE: { TEXT: 'b', AS_DESCRIPTION: 'Y' } },
          { MESSAGE: { TEXT: 'c', AS_DESCRIPTION: 'y' } },
        ],
        COLOR: 'TRANSPARENT',
        DESCRIPTION: 'd',
      },
      {
        BLOCKS: [{ MESSAGE: 'a' }, { MESSAGE: 'b' }, { MESSAGE: 'c' }],
        COLOR: 'transparent',
        DESCRIPTION: 'b',
      },
      137,
      [
        'warning FIELD_DROPPED ATTACH.BLOCKS[1]',
        'warning FLAG_INVALID ATTACH.BLOCKS[2].MESSAGE.AS_DESCRIPTION',
        'warning FIELD_DROPPED ATTACH.DESCRIPTION',
      ],
    ],
    [
      'a long description out of a block',
      {
        BLOCKS: [{ MESSAGE: { TEXT: 'd'.repeat(101), AS_DESCRIPTION: 'Y' } }],
        COLOR: 'TRANSPARENT',
      },
      { BLOCKS: [{ MESSAGE: 'd'.repeat(101) }], COLOR: 'transparent', DESCRIPTION: 'd'.repeat(101) },
      305,
      ['warning DESCRIPTION_CUT ATTACH.DESCRIPTION'],
    ],
    [
      'a long one',
      { BLOCKS, COLOR: 'TRANSPARENT', DESCRIPTION: 'd'.repeat(101) },
      { COLOR: 'transparent', DESCRIPTION: 'd'.repeat(101) },
      205,
      ['warning DESCRIPTION_CUT ATTACH.DESCRIPTION'],
    ],
    [
      'lower case',
      { BLOCKS, COLOR: 'TRANSPARENT', color: '#fff' },
      { COLOR: 'transparent' },
      104,
      ['error KEY_CASE ATTACH.color'],
    ],
    ['a string', '[{"MESSAGE":"x"}]', {}, 100, ['warning PART_AS_STRING ATTACH', 'note COLOR_RANDOM ATTACH']],
    [
      'an object of blocks',
      { a: { MESSAGE: 'x' } },
      {},
      100,
      ['warning PART_NOT_LIST ATTACH', 'note COLOR_RANDOM ATTACH'],
    ],
  ])('%s', (_, attach, stored, size, findings) => {
    const verdict = judgeAnswer({ ATTACH: attach });
    expect(verdict.parts.attach).toMatchObject({ accepted: true, size, stored: { ...STORED, ...stored } });
    expect(verdict.sizes.attach.used).toBe(size);
    expect(list(verdict.issues, { notes: true })).toEqual(findings);
  });

  it.each<readonly [attach: unknown, findings: readonly string[]]>([
    [{ BLOCKS: [] }, []],
    [{ BLOCKS: 'x' }, []],
    ['junk', ['warning PART_AS_STRING ATTACH']],
    ['[{"MESSAGE":"x"}', ['warning PART_AS_STRING ATTACH']],
    [5, []],
    [{ MESSAGE: 'x' }, ['warning PART_NOT_LIST ATTACH', 'error BLOCK_NOT_OBJECT ATTACH.MESSAGE']],
    [[{ MESSAGE: ' ' }], ['error MESSAGE_BLANK ATTACH[0].MESSAGE']],
  ])('%j is refused', (attach, findings) => {
    const { error, status, description, parts, issues } = judgeAnswer({ ATTACH: attach });
    expect({ error, status, description }).toEqual({
      error: 'ATTACH_ERROR',
      status: 400,
      description: 'Incorrect attach params',
    });
    expect(parts.attach).toMatchObject({ accepted: false, error: 'ATTACH_ERROR', size: 0, stored: null });
    expect(list(issues)).toEqual(['error ATTACH_ERROR ATTACH', ...findings]);
  });

  it('tells what each block costs, a list of people as one', () => {
    const { sizes } = judgeAnswer({
      ATTACH: {
        BLOCKS: [{ MESSAGE: 'x' }, { FOO: 1 }, { USER: [{ NAME: 'a' }, { NAME: 'b' }] }, { DELIMITER: true }],
      },
    });
    expect(sizes.attach).toEqual({
      used: 85 + 15 + 44 + 1 + 44 + 26 + 2,
      limit: 60_000,
      items: [
        { path: ['attach', 0], size: 15 },
        { path: ['attach', 2], size: 89 },
        { path: ['attach', 3], size: 26 },
      ],
    });
  });

  it.each([
    [59_900, true],
    [59_901, false],
  ])('of %d emoji: accepted %s', (length, accepted) => {
    const { parts, issues } = judgeAnswer({ ATTACH: [{ MESSAGE: '😀'.repeat(length) }] });
    expect(parts.attach).toMatchObject({ accepted, size: length + 99 });
    const oversize = issues.find(({ code }) => code === 'ATTACH_OVERSIZE');
    expect(oversize).toEqual(
      accepted
        ? undefined
        : expect.objectContaining({
            limit: 60_000,
            actual: 60_000,
            portalCode: 'ATTACH_OVERSIZE',
            path: ['attach'],
          }),
    );
  });
});
