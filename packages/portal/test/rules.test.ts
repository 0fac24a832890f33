import { describe, expect, it } from 'vitest';
import { judge, RULES, type Issue, type JudgeContext, type Method } from '../src/index.ts';
import { PHRASES } from '../src/issues/phrases.ts';
import { TEXTS } from '../src/issues/texts.ts';
import { COMPLETE, COMPLETE_V2 } from './support/calls.ts';
import { readRows, type Row } from './support/read-rows.ts';

/** Everything the model has to say: on the recordings, and on what no recording holds. */
const FINDINGS: readonly Issue[] = [
  ...readRows('portal-hand').flatMap(judgeRow),
  ...readRows('portal-random').flatMap(judgeRow),
  ...OTHERS().flatMap(([method, params, context]) => judge(method, params, context).issues),
];

function judgeRow({ method, botId, message = 'x', attach, keyboard, menu }: Row): readonly Issue[] {
  const v1 = { ...COMPLETE, MESSAGE: message, BOT_ID: botId, ATTACH: attach, KEYBOARD: keyboard, MENU: menu };
  const v2 = { ...COMPLETE_V2, fields: { message, attach, keyboard, menu } };
  return judge(method, method.startsWith('imbot.v2.') ? v2 : v1, { botId: botId ?? 0, dialog: 'group' })
    .issues;
}

function OTHERS(): readonly (readonly [Method, unknown, JudgeContext?])[] {
  const records = { auth: 'application', clientId: 'app' } as const;
  const deep = Array.from({ length: 600 }).reduce<unknown>((inner) => [inner], 'x');
  return [
    ['im.notify', { ...COMPLETE, MESSAGE: 5n }],
    ['im.notify', { ...COMPLETE, ATTACH: deep }],
    ['im.notify', { ...COMPLETE, ATTACH: Array.from({ length: 2_000_001 }, () => 1) }],
    ['im.notify', { ...COMPLETE, MESSAGE: '\ud83d' }],
    ['im.notify', 'x'],
    ['im.notify', {}, { dialog: 'chat' as 'group' }],
    ['im.nothing' as Method, {}],
    ['im.notify', COMPLETE, { records: { ...records, auth: 'session' } }],
    ['imbot.command.answer', COMPLETE, { records: { ...records, clientId: null } }],
    ['imbot.command.answer', {}],
    [
      'imbot.command.answer',
      COMPLETE,
      { records: { ...records, findCommand: () => ({ id: 1, command: 'x', botId: 1, clientId: 'b' }) } },
    ],
    ['imbot.command.answer', { ...COMPLETE, KEYBOARD: [{ TEXT: 'a', LINK: '/' }] }],
    ['imbot.command.answer', { ...COMPLETE, MENU: [{ TEXT: 'a', LINK: '/' }] }, { dialog: 'private' }],
    ['im.message.update', { ID: 1, MENU: [{ TEXT: 'a', LINK: '/' }] }],
    ['imbot.message.update', { MESSAGE: ' ' }],
    ['imbot.message.update', COMPLETE, { records: { ...records, mayEdit: () => false } }],
    ['imbot.message.add', {}, { botId: 0 }],
    ['imbot.message.add', { ...COMPLETE, MESSAGE: 5, URL_PREVIEW: false, TEMPLATE_ID: 'x' }],
    ['imbot.message.add', { ...COMPLETE, MESSAGE: ` ${'x'.repeat(20_007)}` }],
    ['imbot.message.add', { ...COMPLETE, ATTACH: { BLOCKS: [], DESCRIPTION: 'x'.repeat(101) } }],
    ['imbot.message.add', COMPLETE, { records: { ...records, findBot: () => undefined } }],
    [
      'imbot.message.add',
      { ...COMPLETE, KEYBOARD: [[{ TEXT: 'a' }], { TEXT: 'a', APP_ID: 0 }, { text: 'a' }] },
    ],
    ['im.message.add', { ...COMPLETE, MENU: ['a'] }],
    ['im.message.add', {}],
    ['im.notify', {}],
    ['im.notify', { ...COMPLETE, ATTACH: [{ GRID: [{ DISPLAY: 'ROW', NAME: 'n', WIDTH: 5 }] }] }],
    ['imbot.v2.Chat.Message.send', { botId: 1, fields: { Message: 'x' } }],
  ];
}

describe('the rule table', () => {
  it.each(RULES)('$id says what happens and where that is known from', ({ does, source }) => {
    expect(does).toMatch(/\.$/);
    expect(source).toMatch(/^(?:portal|client|transport)\.md §\d/);
  });

  it('holds no rule that nothing can break', () => {
    const told = new Set<string>(FINDINGS.map(({ code }) => code));
    expect(RULES.filter(({ id }) => !told.has(id))).toEqual([]);
  });
});

describe('the texts', () => {
  it('are there for every rule', () => {
    expect(Object.keys(TEXTS).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('name no parameter that a finding does not have', () => {
    const templates = [...Object.values(TEXTS).flat(), ...Object.values(PHRASES)];
    const names = new Set(templates.flatMap((text) => text.match(/\{[a-zA-Z]+\}/g) ?? []));
    const unfilled = FINDINGS.filter(({ message, hint }) =>
      [...names].some((name) => `${message}${hint}`.includes(name)),
    );
    expect(unfilled).toEqual([]);
  });

  it('are whole sentences', () => {
    const broken = FINDINGS.filter(
      ({ message, hint }) =>
        !/^\S.*[.:]$/su.test(message) ||
        !/^\S.*\.$/su.test(hint) ||
        / {2}|undefined|\[object| [,.]/.test(message.replaceAll(/".*"/gs, '"x"')),
    );
    expect(broken.map(({ message, hint }) => [message, hint])).toEqual([]);
  });
});
