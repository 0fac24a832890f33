import fc from 'fast-check';
import { parseForm } from '@riposte/portal/form';
import { describe, expect, it } from 'vitest';
import { writeCommand } from '../../src/batch/write-command.ts';

describe('writeCommand', () => {
  it.each<[object, string | undefined]>([
    [
      { botId: 39, dialogId: 'chat5', fields: { message: 'a b&c' } },
      'm?botId=39&dialogId=chat5&fields%5Bmessage%5D=a+b%26c',
    ],
    [{ fields: { system: false, urlPreview: true } }, 'm?fields%5Bsystem%5D=N&fields%5BurlPreview%5D=Y'],
    [
      { fields: { keyboard: { BOT_ID: 39, BUTTONS: [{ TEXT: 'x' }] } } },
      'm?fields%5Bkeyboard%5D%5BBOT_ID%5D=39&fields%5Bkeyboard%5D%5BBUTTONS%5D%5B0%5D%5BTEXT%5D=x',
    ],
    // What a form would lose or change travels by itself (portal.md §8).
    [{ MESSAGE: 'see $result[a][ID]' }, undefined],
    [{ MESSAGE: 'see $RESULT[a]' }, undefined],
    [{ fields: { '$result[a]': 'x' } }, undefined],
    [{ fields: { attach: { BLOCKS: [] } } }, undefined],
    [{ fields: { replyId: null } }, undefined],
    [{ fields: {} }, undefined],
    [{}, undefined],
    [{ fields: { attach: { BLOCKS: [{ FLAG: true }] } } }, undefined],
    [{ botId: Number.NaN }, undefined],
    [{ botId: undefined }, undefined],
  ])('%j', (params, expected) => {
    expect(writeCommand('m', { ...params })).toBe(expected);
  });

  it('never carries a text that the portal would rewrite, and every other arrives as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isTrap) => {
        const message = isTrap ? `${text}$result[x]` : text;
        const command = writeCommand('m', { fields: { message } });
        if (/\$result/i.test(message)) expect(command).toBeUndefined();
        else expect(parseForm(command?.slice(2) ?? '')).toEqual({ fields: { message } });
      }),
    );
  });
});
