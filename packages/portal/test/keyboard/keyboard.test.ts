import { describe, expect, it } from 'vitest';
import { judgeAnswer, list } from '../support/calls.ts';

const BUTTONS = [{ TEXT: 'a', LINK: '/' }];

describe('a keyboard as a whole', () => {
  it.each<readonly [name: string, keyboard: unknown, size: number, findings: readonly string[]]>([
    ['a bare list', BUTTONS, 160, []],
    ['the full form', { BOT_ID: 7, BUTTONS }, 160, []],
    [
      'the bot of somebody else',
      { BOT_ID: 1, BUTTONS },
      160,
      ['warning FIELD_WITHOUT_EFFECT KEYBOARD.BOT_ID'],
    ],
    ['the bot as text', { BOT_ID: '7x', BUTTONS }, 160, ['warning NUMBER_COERCED KEYBOARD.BOT_ID']],
    [
      'defaults for the colours',
      { BUTTONS, COLORS: { BG_COLOR: '#fff', TEXT_COLOR: 'x' } },
      178,
      [
        'warning COLOR_NOT_SHOWN KEYBOARD.COLORS.BG_COLOR',
        'warning COLOR_INVALID KEYBOARD.COLORS.TEXT_COLOR',
        'note SPREAD_OVER_BUTTONS KEYBOARD.COLORS',
      ],
    ],
    [
      'defaults that are none',
      { BUTTONS, COLORS: '#fff' },
      160,
      ['warning FIELD_WITHOUT_EFFECT KEYBOARD.COLORS'],
    ],
    [
      'a default of another name',
      { BUTTONS, COLORS: { COLOR: '#fff' } },
      160,
      ['warning KEY_UNKNOWN KEYBOARD.COLORS.COLOR'],
    ],
    ['a vote', { BUTTONS, VOTE: 'Y' }, 160, ['note SPREAD_OVER_BUTTONS KEYBOARD.VOTE']],
    [
      'true for a vote',
      { BUTTONS, VOTE: true },
      160,
      ['warning FLAG_INVALID KEYBOARD.VOTE', 'note SPREAD_OVER_BUTTONS KEYBOARD.VOTE'],
    ],
    ['a vote in lower case', { BUTTONS, VOTE: 'y' }, 160, ['warning FLAG_INVALID KEYBOARD.VOTE']],
    ['an unknown key', { BUTTONS, ROWS: 1 }, 160, ['warning KEY_UNKNOWN KEYBOARD.ROWS']],
    ['JSON', JSON.stringify({ BUTTONS }), 160, ['note PART_AS_JSON KEYBOARD']],
    ['a JavaScript literal', "[{TEXT:'a',LINK:'/'}]", 160, ['note PART_AS_JSON KEYBOARD']],
    ['line breaks alone', [{ TYPE: 'NEWLINE' }], 20, ['warning KEYBOARD_ONLY_BREAKS KEYBOARD']],
    ['an object of buttons', { a: BUTTONS[0] }, 160, ['warning PART_NOT_LIST KEYBOARD']],
  ])('%s', (_, keyboard, size, findings) => {
    const verdict = judgeAnswer({ KEYBOARD: keyboard });
    expect(verdict.parts.keyboard).toMatchObject({ accepted: true, error: null, size });
    expect(list(verdict.issues, { notes: true })).toEqual(findings);
  });

  it.each([['junk'], ['N'], [true], [{ BUTTONS: 'x' }], [{ TEXT: 'a', LINK: '/' }]])(
    '%j is refused',
    (keyboard) => {
      const { error, parts } = judgeAnswer({ KEYBOARD: keyboard });
      expect(error).toBe('KEYBOARD_ERROR');
      expect(parts.keyboard).toMatchObject({ accepted: false, description: 'Incorrect keyboard params' });
    },
  );

  it('with colours that make PHP throw', () => {
    const { parts, issues } = judgeAnswer({ KEYBOARD: { BUTTONS, COLORS: { BG_COLOR: [] } } });
    expect(parts.keyboard).toMatchObject({ error: 'FATAL' });
    expect(list(issues)).toEqual(['error PHP_TYPE_ERROR KEYBOARD.COLORS.BG_COLOR']);
  });

  it.each([
    [331, true, 59_912],
    [332, false, 60_093],
  ])('of %d commands: accepted %s with %d', (length, accepted, size) => {
    const buttons = Array.from({ length }, () => ({ TEXT: 'a', COMMAND: 'x' }));
    const { parts, sizes } = judgeAnswer({ KEYBOARD: buttons });
    expect(parts.keyboard).toMatchObject({ accepted, size });
    expect(sizes.keyboard.items).toHaveLength(length);
    expect(sizes.keyboard.items[1]).toEqual({ path: ['keyboard', 1], size: 180 });
  });
});

describe('the bot of a keyboard', () => {
  it.each<
    readonly [
      name: string,
      context: Parameters<typeof judgeAnswer>[1],
      botId: number,
      codes: readonly string[],
    ]
  >([
    ['is what the command says', { botId: 7 }, 7, []],
    [
      'is what the records say',
      {
        records: {
          auth: 'webhook',
          clientId: 'a',
          findCommand: () => ({ id: 1, command: 'x', botId: 12, clientId: 'a' }),
        },
      },
      12,
      [],
    ],
    ['is taken at its widest where nobody knows it', {}, 2_147_483_647, ['note BOT_ID_ASSUMED KEYBOARD']],
  ])('%s', (_, context, botId, codes) => {
    const { parts, issues } = judgeAnswer({ KEYBOARD: BUTTONS }, context);
    expect(parts.keyboard?.stored).toMatchObject([{ BOT_ID: botId }]);
    expect(list(issues, { notes: true })).toEqual(codes);
  });

  it('may be missing, and then the keyboard is skipped', () => {
    const { error, parts, issues } = judgeAnswer({ KEYBOARD: BUTTONS }, { botId: 0 });
    expect(error).toBeNull();
    expect(parts.keyboard).toEqual({
      accepted: true,
      error: null,
      status: null,
      size: 0,
      stored: null,
      ignored: true,
    });
    expect(list(issues)).toEqual(['error KEYBOARD_WITHOUT_BOT KEYBOARD']);
  });
});
