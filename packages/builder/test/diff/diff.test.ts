import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff, imbot, reply, type Reply } from '@riposte/builder';
import { judge, type Part, type Verdict } from '@riposte/portal';
import { anyReply } from '../support/arbitrary-reply.ts';

const parts = ['attach', 'keyboard', 'menu'] as const;
const send = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const update = imbot.messageUpdate({ messageId: 7, botId: 39 });
const card = reply('Deal 7')
  .attach((a) => a.message('Sum: 5'))
  .keyboard((k) => k.link('Open', '/crm/'));

const changed = (before: Reply, after: Reply): object => {
  const { MESSAGE_ID: _, BOT_ID: __, ...rest } = diff(before, after).compile(update).params;
  return rest;
};

describe('diff', () => {
  it.each<[string, Reply, object]>([
    ['nothing', card, {}],
    [
      'nothing, composed anew',
      reply('Deal 7')
        .attach((a) => a.message('Sum: 5'))
        .keyboard((k) => k.link('Open', '/crm/')),
      {},
    ],
    ['the text', card.text('Won'), { MESSAGE: 'Won' }],
    [
      'a look',
      card.attach((a) => a.tone('alert')),
      { ATTACH: { BLOCKS: [{ MESSAGE: 'Sum: 5' }], COLOR_TOKEN: 'alert' } },
    ],
    ['a part that is gone', card.without('keyboard'), { KEYBOARD: 'N' }],
    [
      'a part that is new',
      card.menu((m) => m.link('Open', '/crm/')),
      { MENU: [{ TEXT: 'Open', LINK: '/crm/' }] },
    ],
    ['the preview', card.urlPreview(false), { URL_PREVIEW: 'N' }],
    ['the preview, as the portal has it anyway', card.urlPreview(true), {}],
  ])('names %s', (_name, after, expected) => {
    const { MENU, ...rest } = changed(card, after) as Record<string, unknown>;
    const items = typeof MENU === 'object' && MENU !== null && 'ITEMS' in MENU ? MENU.ITEMS : MENU;
    expect({ ...rest, ...(items !== undefined && { MENU: items }) }).toEqual(expected);
  });

  it('says that no update makes a system message', () => {
    expect(diff(card, card.text('x').system(true)).compile(update).warnings).toMatchObject([
      { code: 'SYSTEM_STAYS' },
    ]);
  });

  it('does not delete the message', () => {
    expect(diff(card, card.text(''))).toHaveProperty('tree.text', '');
    expect(() => diff(card, card.text('')).compile(update)).toThrow('MESSAGE_DELETES');
  });

  it('applied makes the one the other', () => {
    let applied = 0;
    const isSound = (made: Reply): boolean => made.safeCompile(send).ok;
    const kept = (verdict: Verdict, part: Part): unknown => verdict.parts[part]?.stored ?? null;
    fc.assert(
      fc.property(anyReply.filter(isSound), anyReply.filter(isSound), (before, after) => {
        const [was, wanted] = [before, after].map((made) => judge(send.method, made.compile(send).params));
        const change = diff(before, after).safeCompile(update);
        if (!change.ok) expect.fail(JSON.stringify(change.issues));
        const now = judge(update.method, change.message.params);
        expect(now.text?.stored ?? was!.text?.stored).toBe(wanted!.text?.stored);
        for (const part of parts) {
          const said = now.parts[part];
          const isNamed = said !== undefined && said.ignored !== true;
          expect(isNamed ? kept(now, part) : kept(was!, part)).toEqual(kept(wanted!, part));
        }
        applied += 1;
      }),
      { numRuns: 300 },
    );
    expect(applied).toBe(300);
  });
});
