import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  command,
  fmt,
  imbot,
  reply,
  revise,
  toCode,
  type Issue,
  type MessageDraft,
  type Reply,
} from '@riposte/builder';
import { anyReply } from '../support/arbitrary-reply.ts';

const target = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const take = command('take', { deal: Number });
const card = reply('Deal 7')
  .attach((a) => a.message('New').grid({ Sum: '4,800', Owner: 'free' }, { display: 'row' }).tone('primary'))
  .keyboard((k) =>
    k
      .command('Take', take({ deal: 7 }))
      .row()
      .link('Open', '/crm/'),
  )
  .menu((m) => m.link('Open', '/crm/'));

const issuesOf = (made: Reply): readonly Issue[] => {
  const result = made.safeCompile(target);
  return result.ok ? result.message.warnings : result.issues;
};

describe('revise', () => {
  it.each<[string, (draft: MessageDraft) => void, Reply]>([
    ['nothing', () => undefined, card],
    [
      'the text',
      (draft) => {
        draft.text = fmt`${draft.text}, ${fmt.bold('won')}`;
      },
      card.text(fmt`Deal 7, ${fmt.bold('won')}`),
    ],
    [
      'a cell and a tone',
      ({ attach }) => {
        const [, grid] = attach.blocks;
        if (grid?.kind === 'grid') grid.rows[1] = ['Owner', 'Anna', { tone: 'alert' }];
        attach.tone = 'alert';
      },
      card.without('attach').attach((a) =>
        a
          .message('New')
          .grid(
            [
              ['Sum', '4,800'],
              ['Owner', 'Anna', { tone: 'alert' }],
            ],
            { display: 'row' },
          )
          .tone('alert'),
      ),
    ],
    [
      'blocks moved, added and taken out',
      ({ attach }) => {
        attach.blocks.reverse();
        attach.blocks.push({ kind: 'link', label: 'Open', url: '/x', options: { desc: fmt.bold('now') } });
        attach.blocks.splice(
          0,
          1,
          { kind: 'delimiter', options: {} },
          { kind: 'raw', block: { MESSAGE: 'raw' } },
        );
      },
      card.without('attach').attach((a) =>
        a
          .delimiter()
          .raw({ MESSAGE: 'raw' })
          .message('New')
          .link('Open', '/x', { desc: fmt.bold('now') })
          .tone('primary'),
      ),
    ],
    [
      'buttons and items',
      (draft) => {
        const [first] = draft.keyboard;
        if (first?.kind === 'button') first.options.disabled = true;
        draft.keyboard.splice(1, 1);
        draft.keyboard.push(
          { kind: 'break' },
          { kind: 'break' },
          { kind: 'button', label: 'Call', action: { kind: 'call', value: '+7 1' }, options: {} },
        );
        draft.menu.pop();
      },
      card.without('keyboard', 'menu').keyboard((k) =>
        k
          .command('Take', take({ deal: 7 }), { disabled: true })
          .link('Open', '/crm/')
          .row()
          .call('Call', '+7 1'),
      ),
    ],
    [
      'flags',
      (draft) => {
        draft.system = true;
        draft.urlPreview = false;
      },
      card.system(true).urlPreview(false),
    ],
  ])('changes %s', (_name, recipe, expected) => {
    const before = toCode(card);
    const made = revise(card, recipe);
    expect(toCode(made)).toBe(toCode(expected));
    expect(made.compile(target).params).toEqual(expected.compile(target).params);
    expect(toCode(card)).toBe(before);
  });

  it('checks what the recipe makes as if it had been composed', () => {
    const made = revise(card, (draft) => {
      draft.attach.blocks.push({ kind: 'link', label: 'https://x.y', url: 'Open', options: { width: -1 } });
      draft.keyboard.push({
        kind: 'button',
        label: 'Call',
        action: { kind: 'call', value: 'office' },
        options: {},
      });
    });
    expect(issuesOf(made).map(({ code, path }) => [code, path[0], path[1]])).toEqual(
      expect.arrayContaining([
        ['ARGUMENTS_SWAPPED', 'attach', 2],
        ['OPTION_INVALID', 'attach', 2],
        ['PHONE_INVALID', 'keyboard', 3],
      ]),
    );
  });

  it.each<[string, (draft: Record<string, unknown>) => unknown, string]>([
    [
      'a block of no kind',
      ({ attach }) => (attach as { blocks: unknown[] }).blocks.push({ kind: 'video' }),
      'OPTION_INVALID',
    ],
    [
      'a block that is null',
      ({ attach }) => (attach as { blocks: unknown[] }).blocks.push(null),
      'OPTION_INVALID',
    ],
    [
      'a button without an action',
      ({ keyboard }) => (keyboard as unknown[]).push({ kind: 'button', label: 'x' }),
      'OPTION_INVALID',
    ],
    ['an item of no kind', ({ menu }) => (menu as unknown[]).push(5), 'OPTION_INVALID'],
    ['no keyboard', (draft) => (draft.keyboard = 'N'), 'OPTION_INVALID'],
    ['a date for a text', (draft) => (draft.text = new Date(0)), 'NOT_TEXT'],
    ['a word for a flag', (draft) => (draft.system = 'Y'), 'OPTION_INVALID'],
    ['a tone that is none', ({ attach }) => ((attach as { tone: unknown }).tone = 'red'), 'OPTION_INVALID'],
    ['a promise', () => Promise.resolve(), 'REVISE_LATE'],
    ['a message in place of the draft', (draft) => ({ ...draft, text: 'y' }), 'REVISE_RETURNED'],
    ['a misspelt part', (draft) => Object.assign(draft, { keybord: [] }), 'OPTION_UNKNOWN'],
    [
      'a misspelt look',
      ({ attach }) => Object.assign(attach as object, { colour: '#fff' }),
      'OPTION_UNKNOWN',
    ],
  ])('names %s', (_name, recipe, code) => {
    const made = Reflect.apply(revise, undefined, [card, recipe]) as Reply;
    expect(issuesOf(made).map((issue) => issue.code)).toContain(code);
  });

  it.each<[string, (draft: MessageDraft) => unknown]>([
    ['the draft', (draft) => Object.assign(draft, { text: 'y' })],
    ['a part of it', (draft) => ((draft.text = 'y'), draft.attach)],
    ['a block of it', (draft) => ((draft.text = 'y'), draft.attach.blocks[0])],
    ['a number', (draft) => ((draft.text = 'y'), draft.keyboard.push({ kind: 'break' }))],
  ])('takes no notice of a recipe that returns %s', (_name, recipe) => {
    const made = revise(card, (draft) => void recipe(draft));
    const returning = revise(card, recipe);
    expect(returning.compile(target).params).toEqual(made.compile(target).params);
  });

  it('takes an attach off that was deleted', () => {
    const made = revise(card, (draft) => {
      Reflect.deleteProperty(draft, 'attach');
    });
    expect(toCode(made)).toBe(toCode(card.without('attach')));
  });

  it('neither freezes nor keeps what it is given', () => {
    const block = { kind: 'raw' as const, block: { MESSAGE: 'mine', deep: { list: [1] } } };
    const row: ['Sum', string] = ['Sum', '5'];
    const made = revise(card, ({ attach }) => {
      attach.blocks.push(block, { kind: 'grid', rows: [row], options: {} });
    });
    const before = toCode(made);
    block.block.MESSAGE = 'changed';
    block.block.deep.list.push(2);
    row[1] = '6';
    expect(toCode(made)).toBe(before);
    expect(Object.isFrozen(block.block.deep)).toBe(false);
  });

  it('never changes its receiver, and an idle recipe gives the same reply', () => {
    fc.assert(
      fc.property(anyReply, (made) => {
        const [code, result] = [toCode(made), made.safeCompile(target)];
        const same = revise(made, () => undefined);
        revise(made, (draft) => {
          draft.attach.blocks.length = 0;
          for (const button of draft.keyboard) if (button.kind === 'button') button.label += '!';
          draft.text = 'else';
        });
        expect(toCode(made)).toBe(code);
        expect(same.safeCompile(target)).toEqual(result);
      }),
      { numRuns: 500 },
    );
  });
});
