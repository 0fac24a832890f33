import { describe, expect, it } from 'vitest';
import { fromPayload, measure, toCode, toProgram } from '@riposte/builder';

const v1 = { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x' };
const v2 = { botId: 39, dialogId: 'chat5' };

const lifted = (method: string, params: unknown): readonly [code: string, ...issues: string[]] => {
  const { reply, issues } = fromPayload({ method, params });
  return [toCode(reply), ...issues.map(({ code, path }) => `${code} ${path.join('.')}`)];
};

describe('fromPayload', () => {
  it.each<[string, string, unknown, string]>([
    ['text', 'imbot.message.add', v1, "reply('x')"],
    ['keys in any case', 'imbot.message.add', { bot_id: 39, Dialog_Id: 5, message: 'x' }, "reply('x')"],
    [
      'markup',
      'im.message.add',
      { DIALOG_ID: 5, MESSAGE: ' [B]x[/B][BR]y ' },
      String.raw`reply(raw('[B]x[/B]\ny'))`,
    ],
    [
      'brackets that are none',
      'im.message.add',
      { DIALOG_ID: 5, MESSAGE: '[1] a > b' },
      "reply('[1] a > b')",
    ],
    [
      'flags',
      'imbot.message.add',
      { ...v1, SYSTEM: 'Y', URL_PREVIEW: 'N' },
      "reply('x').system(true).urlPreview(false)",
    ],
    ['flags as they are anyway', 'imbot.message.add', { ...v1, SYSTEM: 'N', URL_PREVIEW: 'Y' }, "reply('x')"],
    [
      'flags of the second generation',
      'imbot.v2.Chat.Message.send',
      { ...v2, fields: { message: 'x', system: 'true', urlPreview: 'N' } },
      "reply('x').system(true).urlPreview(false)",
    ],
    [
      'a bare list of blocks',
      'imbot.message.add',
      { ...v1, ATTACH: [{ MESSAGE: '[B]x[/B]' }] },
      "reply('x').attach((a) => a.message(raw('[B]x[/B]')))",
    ],
    [
      'an attach as a string',
      'imbot.message.add',
      { ...v1, ATTACH: "{BLOCKS: [{MESSAGE: 'y'}], COLOR_TOKEN: 'alert'}" },
      "reply('x').attach((a) => a.message('y').tone('alert'))",
    ],
    [
      'a keyboard as JSON',
      'imbot.message.add',
      { ...v1, KEYBOARD: '[{"TEXT":"Open","LINK":"/?a=1&b=2","DISPLAY":"LINE"}]' },
      "reply('x').keyboard((k) => k.link('Open', '/?a=1&b=2'))",
    ],
    [
      'several users in one block',
      'imbot.message.add',
      { ...v1, ATTACH: [{ USER: [{ NAME: 'Ann', USER_ID: 1 }, { NAME: 'Bob' }] }] },
      "reply('x').attach((a) => a.user('Ann', { userId: 1 }).user('Bob'))",
    ],
    [
      'a backslash',
      'imbot.message.add',
      { ...v1, ATTACH: [{ MESSAGE: 'C:\\\\dir' }] },
      String.raw`reply('x').attach((a) => a.message('C:\\dir'))`,
    ],
    [
      'a delimiter of the usual size',
      'imbot.message.add',
      { ...v1, ATTACH: [{ DELIMITER: [] }] },
      "reply('x').attach((a) => a.delimiter())",
    ],
    [
      'a description with markup',
      'imbot.message.add',
      { ...v1, ATTACH: { DESCRIPTION: '[B]x[/B]', BLOCKS: [{ MESSAGE: 'y' }] } },
      "reply('x').attach((a) => a.message('y').description(raw('[B]x[/B]')))",
    ],
    [
      'breaks where the builder puts none',
      'imbot.message.add',
      { ...v1, KEYBOARD: [{ TYPE: 'NEWLINE' }, { TEXT: 'a', LINK: '/', DISPLAY: 'LINE' }] },
      "reply('x').keyboard((k) => k.raw({ TYPE: 'NEWLINE' }).link('a', '/'))",
    ],
    [
      'colours for a whole keyboard',
      'imbot.message.add',
      {
        ...v1,
        KEYBOARD: { COLORS: { BG_COLOR: '#fff' }, BUTTONS: [{ TEXT: 'a', LINK: '/', DISPLAY: 'LINE' }] },
      },
      "reply('x').keyboard((k) => k.link('a', '/', { color: '#fff' }))",
    ],
    [
      'a row that the builder has no fields for',
      'imbot.message.add',
      { ...v1, ATTACH: [{ GRID: [{ NAME: 'a', VALUE: 'b', USER_ID: 7 }] }] },
      "reply('x').attach((a) =>\n  a.raw({ GRID: [{ DISPLAY: 'BLOCK', NAME: 'a', VALUE: 'b', USER_ID: 7 }] }),\n)",
    ],
    [
      'an update',
      'imbot.message.update',
      { MESSAGE_ID: 7, MESSAGE: 'y', KEYBOARD: 'N' },
      "change().text('y').remove('keyboard')",
    ],
    [
      'an update with an empty part',
      'im.message.update',
      { MESSAGE_ID: 7, ATTACH: [] },
      "change().remove('attach')",
    ],
    [
      'an update of the second generation',
      'imbot.v2.Chat.Message.update',
      { botId: 39, messageId: 7, fields: { message: 'y', attach: { BLOCKS: [{ MESSAGE: 'z' }] } } },
      "change()\n  .text('y')\n  .attach((a) => a.message('z'))",
    ],
    ['an update that deletes', 'imbot.message.update', { MESSAGE_ID: 7, MESSAGE: '' }, "change().text('')"],
    ['a part that is skipped', 'imbot.message.add', { ...v1, KEYBOARD: '' }, "reply('x')"],
    ['nothing', 'imbot.message.add', undefined, 'reply()'],
    ['no object', 'imbot.message.add', 5, 'reply()'],
    ['no method', 'imbot.fly', {}, 'reply()'],
  ])('reads %s', (_name, method, params, expected) => {
    expect(lifted(method, params)[0]).toBe(expected);
  });

  it.each<[string, string, unknown, readonly string[]]>([
    [
      'what the portal drops',
      'imbot.message.add',
      { ...v1, KEYBOARD: [{ TEXT: 'a', LINK: '/' }, { TEXT: 'b' }] },
      ['BUTTON_WITHOUT_ACTION keyboard.1'],
    ],
    [
      'the id of an attach',
      'imbot.message.add',
      { ...v1, ATTACH: { ID: 5, BLOCKS: [{ MESSAGE: 'y' }] } },
      ['ATTACH_ID_IGNORED attach.id'],
    ],
    [
      'votes',
      'imbot.message.add',
      { ...v1, KEYBOARD: { VOTE: 'Y', BUTTONS: [{ TEXT: 'a', LINK: '/' }] } },
      ['LIFT_FIELDS keyboard.0'],
    ],
    [
      'several attaches',
      'imbot.v2.Chat.Message.update',
      {
        botId: 39,
        messageId: 7,
        fields: { attach: [{ BLOCKS: [{ MESSAGE: 'y' }] }, { BLOCKS: [{ MESSAGE: 'z' }] }] },
      },
      ['LIFT_ATTACHES attach'],
    ],
    [
      'a bot of its own',
      'imbot.v2.Chat.Message.update',
      {
        botId: 39,
        messageId: 7,
        fields: { keyboard: { BOT_ID: 40, BUTTONS: [{ TEXT: 'a', COMMAND: 'b' }] } },
      },
      ['LIFT_BOT keyboard'],
    ],
    [
      'other parameters',
      'im.message.add',
      { DIALOG_ID: 5, MESSAGE: 'x', TEMPLATE_ID: '1', CLIENT_ID: 'secret', auth: 'secret' },
      ['LIFT_PARAMETER TEMPLATE_ID'],
    ],
    [
      'other fields',
      'imbot.v2.Chat.Message.send',
      { ...v2, botToken: 'secret', fields: { message: 'x', forwardIds: [1] } },
      ['LIFT_PARAMETER fields.forwardIds'],
    ],
    [
      'code that no client shows',
      'im.message.add',
      { DIALOG_ID: 5, MESSAGE: '[call]7[/call]' },
      ['NOT_SHOWN text'],
    ],
    ['a method that is none', 'imbot.fly', {}, ['LIFT_METHOD method']],
  ])('names %s', (_name, method, params, expected) => {
    expect(lifted(method, params).slice(1)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each<[string, unknown, unknown]>([
    [
      'imbot.command.answer',
      { COMMAND_ID: '99', MESSAGE_ID: 5, BOT_ID: 39, MESSAGE: 'x' },
      { commandId: 99, messageId: 5, botId: 39 },
    ],
    [
      'imbot.command.answer',
      { COMMAND: 'echo', MESSAGE_ID: 5, MESSAGE: 'x' },
      { command: 'echo', messageId: 5 },
    ],
    ['imbot.command.answer', { MESSAGE_ID: 5, MESSAGE: 'x' }, undefined],
    ['imbot.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'x' }, { dialogId: 'chat5' }],
    ['imbot.message.add', { MESSAGE: 'x' }, undefined],
    [
      'imbot.v2.Chat.Message.send',
      { ...v2, fields: { message: 'x', replyId: 5, skipConnector: 'Y' } },
      { ...v2, replyId: 5, skipConnector: true },
    ],
    [
      'im.notify',
      { USER_ID: 7, MESSAGE: 'x', TAG: 't', TYPE: 'SYSTEM' },
      { userId: 7, tag: 't', type: 'SYSTEM' },
    ],
  ])('finds the target of %s %j', (method, params, address) => {
    expect(fromPayload({ method, params }).target?.address).toEqual(address);
  });

  it.each([
    undefined,
    null,
    5,
    'x',
    [],
    {},
    { method: 'im.notify' },
    { method: 'im.notify', params: new Map() },
  ])('takes %s without throwing', (request) => {
    const made = Reflect.apply(fromPayload, undefined, [request]) as ReturnType<typeof fromPayload>;
    expect(toCode(made.reply)).toBe('reply()');
    expect(made.issues.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('takes what is too large, so that it can be split', () => {
    const ATTACH = [{ MESSAGE: 'x'.repeat(40_000) }, { MESSAGE: 'y'.repeat(40_000) }];
    const params = { ...v1, MESSAGE: 'z'.repeat(25_000), ATTACH };
    const { reply, issues } = fromPayload({ method: 'imbot.message.add', params });
    expect(issues.map(({ code }) => code)).toEqual(['TEXT_CUT', 'ATTACH_OVERSIZE']);
    expect(measure(reply)).toMatchObject({ text: { used: 25_000 }, attach: { items: [{}, {}] } });
  });

  it('never shows a secret', () => {
    const params = { ...v1, CLIENT_ID: 'k9x2', auth: 'k9x2', botToken: 'k9x2', KEYBOARD: [{ TEXT: 'a' }] };
    for (const method of ['imbot.message.add', 'imbot.v2.Chat.Message.send']) {
      const { reply, target, issues } = fromPayload({ method, params });
      expect(JSON.stringify([issues, target, reply]) + toProgram(reply, target)).not.toContain('k9x2');
    }
  });
});
