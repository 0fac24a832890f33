import { describe, expect, it } from 'vitest';
import type { Method, Part } from '../../src/index.ts';
import { judgeV1, judgeV2, list } from '../support/calls.ts';

const BLOCKS = [{ MESSAGE: 'x' }];
const BUTTONS = [{ TEXT: 'a', LINK: '/' }];
const COMMANDS = [{ TEXT: 'a', COMMAND: 'c' }];

const IGNORED = { accepted: true, size: 0, stored: null, ignored: true };
const CLEARED = { accepted: true, size: 0, stored: null, cleared: true };

describe('parts of updates', () => {
  it.each<readonly [Method, Part, unknown, object, readonly string[]]>([
    ['imbot.message.update', 'attach', 'N', CLEARED, []],
    ['imbot.message.update', 'attach', [], CLEARED, []],
    ['imbot.message.update', 'attach', false, CLEARED, ['warning PART_REMOVED_LOOSELY ATTACH']],
    ['imbot.message.update', 'attach', null, IGNORED, ['note PART_IGNORED ATTACH']],
    ['imbot.message.update', 'keyboard', true, CLEARED, ['warning PART_REMOVED_LOOSELY KEYBOARD']],
    ['im.message.update', 'menu', '', CLEARED, []],
    ['im.message.update', 'keyboard', COMMANDS, { accepted: true, size: 180 + 2 }, []],
  ])('%s %s %j', (method, part, value, verdict, findings) => {
    const { error, parts, issues } = judgeV1(method, { [part.toUpperCase()]: value, MESSAGE: undefined });
    expect(error).toBeNull();
    expect(parts[part]).toMatchObject(verdict);
    expect(list(issues, { notes: true })).toEqual(findings);
  });

  it.each<readonly [Part, unknown, object, readonly string[]]>([
    ['attach', { BLOCKS }, { size: 100 }, []],
    ['attach', BLOCKS, { ...CLEARED, lost: true }, ['error PART_LOST fields.attach']],
    [
      'attach',
      [{ BLOCKS }, { BLOCKS: [] }, { BLOCKS }],
      { size: 100, multiple: 2, stored: [{ BLOCKS }, { BLOCKS }] },
      ['error PART_LOST fields.attach[1]'],
    ],
    ['attach', [{ BLOCKS }], { size: 100, stored: { BLOCKS } }, []],
    ['attach', 'N', CLEARED, []],
    ['attach', 0, CLEARED, ['warning PART_REMOVED_LOOSELY fields.attach']],
    ['keyboard', { BOT_ID: 5, BUTTONS: COMMANDS }, { size: 182, stored: [{ BOT_ID: 5 }] }, []],
    [
      'keyboard',
      COMMANDS,
      { ...IGNORED, lost: true },
      ['error PART_LOST fields.keyboard', 'error COMMAND_WITHOUT_BOT fields.keyboard[0].COMMAND'],
    ],
    ['keyboard', BUTTONS, { size: 160 }, []],
    ['keyboard', JSON.stringify(BUTTONS), { ...IGNORED, lost: true }, ['error PART_LOST fields.keyboard']],
    ['keyboard', JSON.stringify({ BUTTONS }), { size: 160 }, []],
    ['keyboard', 'N', CLEARED, []],
    ['keyboard', [], IGNORED, []],
    ['keyboard', true, { ...IGNORED, lost: true }, ['error PART_LOST fields.keyboard']],
    ['menu', BUTTONS, IGNORED, ['error PART_NOT_CARRIED fields.menu']],
    ['menu', [], IGNORED, []],
  ])('imbot.v2.Chat.Message.update %s %j', (part, value, verdict, findings) => {
    const { error, parts, issues } = judgeV2('imbot.v2.Chat.Message.update', { [part]: value });
    expect(error).toBeNull();
    expect(parts[part]).toMatchObject(verdict);
    expect(list(issues).filter((line) => !line.includes('PART_AS_STRING'))).toEqual(findings);
  });
});

describe('parts of a v2 command answer', () => {
  it.each<readonly [Part, unknown, 'group' | 'private', object, readonly string[]]>([
    ['attach', BLOCKS, 'group', { ...IGNORED, lost: true }, ['error PART_LOST fields.attach']],
    ['attach', 'N', 'group', IGNORED, []],
    ['keyboard', { BUTTONS }, 'private', { size: 160 }, []],
    [
      'keyboard',
      [{}],
      'group',
      { ...IGNORED, lost: true },
      ['error PART_LOST fields.keyboard', 'error BUTTON_NOT_OBJECT fields.keyboard[0]'],
    ],
    ['menu', { BOT_ID: 5, ITEMS: COMMANDS }, 'group', { size: 90 }, ['warning MENU_NOT_SHOWN fields.menu']],
    [
      'menu',
      COMMANDS,
      'group',
      { ...IGNORED, lost: true },
      ['error PART_LOST fields.menu', 'error COMMAND_WITHOUT_BOT fields.menu[0].COMMAND'],
    ],
    [
      'menu',
      { BOT_ID: 5, ITEMS: COMMANDS },
      'private',
      { ...IGNORED, lost: true },
      ['error MENU_PRIVATE fields.menu'],
    ],
    ['menu', 'N', 'private', IGNORED, []],
  ])('%s %j in a %s dialog', (part, value, dialog, verdict, findings) => {
    const { error, parts, issues } = judgeV2(
      'imbot.v2.Command.answer',
      { message: 'x', [part]: value },
      { dialog },
    );
    expect(error).toBeNull();
    expect(parts[part]).toMatchObject(verdict);
    expect(list(issues)).toEqual(findings);
  });

  it('answers 0 where PHP throws', () => {
    const { error, status, parts } = judgeV2('imbot.v2.Command.answer', {
      message: 'x',
      attach: { BLOCKS: [{ MESSAGE: [] }] },
    });
    expect({ error, status }).toEqual({ error: '0', status: 400 });
    expect(parts.attach).toMatchObject({ error: 'FATAL', status: 400, wireError: '0' });
  });
});

describe('the menu of imbot.command.answer in a private dialog', () => {
  it.each<readonly [unknown, string | null, object, readonly string[]]>([
    [BUTTONS, null, IGNORED, ['error MENU_PRIVATE MENU']],
    [[], null, IGNORED, []],
    [[{}], 'MENU_ERROR', { accepted: false }, ['error MENU_ERROR MENU', 'error ITEM_NOT_OBJECT MENU[0]']],
  ])('%j', (menu, error, verdict, findings) => {
    const judged = judgeV1('imbot.command.answer', { MENU: menu }, { dialog: 'private' });
    expect(judged.error).toBe(error);
    expect(judged.parts.menu).toMatchObject(verdict);
    expect(list(judged.issues)).toEqual(findings);
  });
});

describe('parts a notification does not carry', () => {
  it.each(['im.notify', 'im.notify.personal.add', 'im.notify.system.add'] as const)('%s', (method) => {
    const { error, parts, issues } = judgeV1(method, { ATTACH: BLOCKS, KEYBOARD: BUTTONS, MENU: '' });
    expect(error).toBeNull();
    expect(parts).toMatchObject({ attach: { size: 100 }, keyboard: IGNORED, menu: IGNORED });
    expect(list(issues)).toEqual(['error PART_NOT_CARRIED KEYBOARD']);
  });
});

describe('the older name of MESSAGE_ID', () => {
  const OLD = { MESSAGE_ID: undefined, ID: 5, MESSAGE: undefined };
  it.each<readonly [Method, object, string | null, readonly string[]]>([
    ['im.message.update', { KEYBOARD: BUTTONS }, null, []],
    ['im.message.update', { MENU: BUTTONS }, null, ['error MENU_OLD_NAME MENU']],
    [
      'im.message.update',
      { MENU: [{}] },
      'menu_ERROR',
      ['error MENU_ERROR MENU', 'error ITEM_NOT_OBJECT MENU[0]'],
    ],
    ['imbot.message.update', {}, 'MESSAGE_ID_ERROR', ['error MESSAGE_ID_ERROR MESSAGE_ID']],
  ])('%s %j', (method, fields, error, findings) => {
    const verdict = judgeV1(method, { ...OLD, ...fields });
    expect(verdict.error).toBe(error);
    expect(list(verdict.issues)).toEqual(findings);
  });
});

describe('fields and parameters', () => {
  it.each<readonly [Method, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'imbot.v2.Chat.Message.send',
      { message: 'x', urlPreview: false, MESSAGE: 'x' },
      ['error FIELD_NOT_READ fields.MESSAGE'],
    ],
    ['imbot.v2.Chat.Message.send', { message: 'x', templateId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff' }, []],
    [
      'imbot.v2.Chat.Message.send',
      { message: 'x', templateId: '6F9619FF-8B86-4D01-B42D-00CF4FC964FF' },
      ['warning FIELD_WITHOUT_EFFECT fields.templateId'],
    ],
    [
      'imbot.v2.Chat.Message.update',
      { message: 'x', urlPreview: false },
      ['warning FIELD_WITHOUT_EFFECT fields.urlPreview'],
    ],
    ['imbot.v2.Chat.Message.update', { message: ' ' }, ['error MESSAGE_DELETES fields.message']],
    ['imbot.v2.Chat.Message.update', { message: ' ', keyboard: BUTTONS }, []],
    ['imbot.v2.Command.answer', { message: 'x', replyId: 5 }, ['error FIELD_NOT_READ fields.replyId']],
  ])('%s %j', (method, fields, findings) => {
    expect(list(judgeV2(method, fields).issues)).toEqual(findings);
  });

  it.each<readonly [Method, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['imbot.command.answer', { TEMPLATE_ID: 'x' }, ['warning FIELD_WITHOUT_EFFECT TEMPLATE_ID']],
    [
      'imbot.message.add',
      { REPLY_ID: 5, URL_PREVIEW: false },
      ['warning FIELD_WITHOUT_EFFECT REPLY_ID', 'warning FLAG_NOT_TEXT URL_PREVIEW'],
    ],
    ['im.message.add', { TEMPLATE_ID: 'x', URL_PREVIEW: 'N' }, ['warning FIELD_WITHOUT_EFFECT TEMPLATE_ID']],
    ['im.message.add', { MESSAGE: 5 }, ['error MESSAGE_NOT_TEXT MESSAGE']],
    ['imbot.message.update', { MESSAGE: ' ' }, ['error MESSAGE_DELETES MESSAGE']],
    ['imbot.message.add', { MESSAGE: 'x'.repeat(20_007) }, ['error TEXT_CUT MESSAGE']],
    ['imbot.message.add', { MESSAGE: ' x ' }, ['note TEXT_TRIMMED MESSAGE']],
  ])('%s %j', (method, fields, findings) => {
    const context = { botId: 7 };
    expect(list(judgeV1(method, fields, context).issues, { notes: true })).toEqual(findings);
  });

  it('are found in any case at the top of v1, and only there', () => {
    const { text, parts } = judgeV1('im.notify', { MESSAGE: undefined, message: 'lower', Attach: BLOCKS });
    expect(text).toEqual({ stored: 'lower', cut: false });
    expect(parts.attach?.size).toBe(100);
  });
});
