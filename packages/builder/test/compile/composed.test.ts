import { describe, expect, it } from 'vitest';
import {
  change,
  command,
  im,
  imbot,
  imbotV2,
  reply,
  type Change,
  type Reply,
  type Target,
} from '@riposte/builder';

const run = command('run', String);
const chat = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const full = reply('x')
  .attach((a) => a.message('m'))
  .keyboard((k) => k.link('L', '/'))
  .menu((m) => m.link('M', '/'))
  .system(true)
  .urlPreview(false);
const plain = full.without('menu', 'keyboard');
const v1Attach = { BLOCKS: [{ MESSAGE: 'm' }] };
const v1Keyboard = { BUTTONS: [{ TEXT: 'L', LINK: '/', DISPLAY: 'LINE' }] };
const withBot = { BOT_ID: 39, ...v1Keyboard };

describe('the request of each method', () => {
  it.each<[Target, Reply, object]>([
    [
      imbot.commandAnswer({ commandId: 99, messageId: 7, botId: 39 }),
      full,
      {
        COMMAND_ID: 99,
        MESSAGE_ID: 7,
        MESSAGE: 'x',
        SYSTEM: 'Y',
        URL_PREVIEW: 'N',
        ATTACH: v1Attach,
        KEYBOARD: withBot,
        MENU: { BOT_ID: 39, ITEMS: [{ TEXT: 'M', LINK: '/' }] },
        BOT_ID: 39,
      },
    ],
    [
      imbot.messageAdd({ dialogId: 'chat5' }),
      full,
      {
        DIALOG_ID: 'chat5',
        MESSAGE: 'x',
        SYSTEM: 'Y',
        URL_PREVIEW: 'N',
        ATTACH: v1Attach,
        KEYBOARD: v1Keyboard,
        MENU: [{ TEXT: 'M', LINK: '/' }],
      },
    ],
    [
      imbot.messageUpdate({ messageId: 7, botId: 39 }),
      reply('x').keyboard((k) => k.link('L', '/')),
      { MESSAGE_ID: 7, MESSAGE: 'x', ATTACH: 'N', KEYBOARD: withBot, MENU: 'N', BOT_ID: 39 },
    ],
    [
      im.messageAdd({ dialogId: 5, replyId: 3, botId: 39 }),
      full.without('menu'),
      {
        DIALOG_ID: 5,
        REPLY_ID: 3,
        MESSAGE: 'x',
        SYSTEM: 'Y',
        URL_PREVIEW: 'N',
        ATTACH: v1Attach,
        KEYBOARD: withBot,
        BOT_ID: 39,
      },
    ],
    [
      im.messageAdd({ dialogId: 5 }),
      reply().attach((a) => a.message('m')),
      { DIALOG_ID: 5, ATTACH: v1Attach },
    ],
    [
      im.messageUpdate({ messageId: 7 }),
      reply('x'),
      { MESSAGE_ID: 7, MESSAGE: 'x', ATTACH: 'N', KEYBOARD: 'N', MENU: 'N' },
    ],
    [
      im.notify({ userId: 5, type: 'SYSTEM', tag: 't', subTag: 's', messageOut: 'out' }),
      reply('x').attach((a) => a.message('m')),
      {
        USER_ID: 5,
        TAG: 't',
        SUB_TAG: 's',
        MESSAGE_OUT: 'out',
        TYPE: 'SYSTEM',
        MESSAGE: 'x',
        ATTACH: v1Attach,
      },
    ],
    [im.notifyPersonalAdd({ userId: 5 }), reply('x'), { USER_ID: 5, MESSAGE: 'x' }],
    [im.notifySystemAdd({ userId: 5, tag: 't' }), reply('x'), { USER_ID: 5, TAG: 't', MESSAGE: 'x' }],
    [
      imbotV2.commandAnswer({ botId: 39, commandId: 99, messageId: 7, dialogId: 'chat5' }),
      full,
      {
        botId: 39,
        commandId: 99,
        messageId: 7,
        dialogId: 'chat5',
        fields: {
          message: 'x',
          system: true,
          urlPreview: false,
          attach: v1Attach,
          keyboard: withBot,
          menu: { BOT_ID: 39, ITEMS: [{ TEXT: 'M', LINK: '/' }] },
        },
      },
    ],
    [
      imbotV2.messageSend({
        botId: 39,
        dialogId: 'chat5',
        replyId: 3,
        skipConnector: true,
        silentConnector: false,
      }),
      full.without('menu'),
      {
        botId: 39,
        dialogId: 'chat5',
        fields: {
          replyId: 3,
          skipConnector: true,
          silentConnector: false,
          message: 'x',
          system: true,
          urlPreview: false,
          attach: v1Attach,
          keyboard: withBot,
        },
      },
    ],
    [
      imbotV2.messageUpdate({ botId: 39, messageId: 7 }),
      reply('x').keyboard((k) => k.link('L', '/')),
      { botId: 39, messageId: 7, fields: { message: 'x', attach: 'N', keyboard: withBot } },
    ],
  ])('$method', (target, made, params) => {
    const message = made.compile(target);
    expect(message.params).toEqual(params);
    expect(message.method).toBe(target.method);
  });

  it.each<[Target<'imbot.message.update'> | Target<'imbot.v2.Chat.Message.update'>, Change, object]>([
    [imbot.messageUpdate({ messageId: 7 }), change().text('x'), { MESSAGE_ID: 7, MESSAGE: 'x' }],
    [
      imbot.messageUpdate({ messageId: 7 }),
      change().remove('attach', 'menu').urlPreview(false),
      { MESSAGE_ID: 7, URL_PREVIEW: 'N', ATTACH: 'N', MENU: 'N' },
    ],
    [
      imbot.messageUpdate({ messageId: 7 }),
      change()
        .remove('attach')
        .attach((a) => a.message('m')),
      { MESSAGE_ID: 7, ATTACH: v1Attach },
    ],
    [
      imbotV2.messageUpdate({ botId: 39, messageId: 7 }),
      change()
        .attach((a) => a.message('m'))
        .remove('attach', 'keyboard'),
      { botId: 39, messageId: 7, fields: { attach: 'N', keyboard: 'N' } },
    ],
  ])('$method by a change', (target, made, params) => {
    expect(made.compile(target as Target<'imbot.message.update'>).params).toEqual(params);
  });

  it.each<[Target, Reply, string | null]>([
    [im.messageAdd({ dialogId: 5 }), reply('x'), 'TEMPLATE_ID'],
    [imbotV2.messageSend({ botId: 39, dialogId: 5 }), reply('x'), 'fields.templateId'],
    [imbotV2.messageSend({ botId: 39, dialogId: 5 }), reply('x').system(true), null],
    [chat, reply('x'), null],
  ])('$method has a once-only key where the portal honours one', (target, made, key) => {
    expect(made.compile(target).key).toBe(key);
  });
});

describe('what is told', () => {
  const inShort = (made: Reply | Change, target: Target): readonly string[] => {
    const result =
      made.kind === 'reply'
        ? made.safeCompile(target)
        : made.safeCompile(target as Target<'imbot.message.update'>);
    return (result.ok ? result.message.warnings : result.issues)
      .filter(({ severity }) => severity !== 'note')
      .map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`.trim());
  };
  const update = imbot.messageUpdate({ messageId: 7, botId: 39 });
  const lost = reply('x').keyboard((k) => {
    k.command('lost', run('x'));
    return k.command('kept', run('y'));
  });

  it.each<[string, Reply | Change, Target, readonly string[]]>([
    ['a branch that was lost', lost, chat, ['error LOST_BRANCH keyboard']],
    [
      'a branch lost inside each',
      reply('x').attach((a) => a.each([1, 2], () => a.message('same'))),
      chat,
      ['error LOST_BRANCH attach'],
    ],
    [
      'a branch lost inside columns',
      reply('x').keyboard((k) => k.columns(2, (inner) => (inner.send('lost'), inner.send('kept')))),
      chat,
      ['error LOST_BRANCH keyboard'],
    ],
    [
      'a builder of another callback',
      (() => {
        let kept: unknown;
        const base = reply('x').attach((a) => (kept = a.message('m')));
        return base.attach(() => kept as never);
      })(),
      chat,
      ['error FORGOTTEN_RETURN attach'],
    ],
    [
      'arguments in each other’s place',
      reply('x').attach((a) => a.link('https://x.y', 'Open').image('https://a/b.png', 'Chart')),
      chat,
      ['error ARGUMENTS_SWAPPED attach.0.link.link', 'error ARGUMENTS_SWAPPED attach.1.image.link'],
    ],
    [
      'the same on a button',
      reply('x').keyboard((k) => k.link('https://x.y', 'Open').send('kept')),
      chat,
      ['error ARGUMENTS_SWAPPED keyboard.0.link'],
    ],
    [
      'two targets of a name',
      reply('x').attach((a) => a.user('A', { userId: 1, link: '/' })),
      chat,
      ['error TARGETS_MANY attach.0.user.link'],
    ],
    [
      'no phone',
      reply('x').keyboard((k) => k.call('Call', 'call me')),
      chat,
      ['error PHONE_INVALID keyboard.0.actionValue'],
    ],
    [
      'no dialog',
      reply('x').keyboard((k) => k.dialog('Open', 'sales' as never)),
      chat,
      ['error DIALOG_INVALID keyboard.0.actionValue'],
    ],
    [
      'no application',
      reply('x').keyboard((k) => k.app('App', 0)),
      chat,
      ['error ID_INVALID keyboard.0.appId'],
    ],
    [
      'a kind of dialog that is none',
      reply('x'),
      imbot.messageAdd({ dialogId: 5, dialogKind: 'Private' as never }),
      ['error ADDRESS_INVALID dialogKind'],
    ],
    ['no list', reply('x').attach((a) => a.each(5 as never, (b) => b)), chat, ['error NOT_A_LIST attach']],
    [
      'no columns',
      reply('x').keyboard((k) => k.columns(0, (inner) => inner.send('a'))),
      chat,
      ['error OPTION_INVALID keyboard'],
    ],
    [
      'a fragment that returns nothing',
      reply('x').use((() => undefined) as never),
      chat,
      ['error FORGOTTEN_RETURN'],
    ],
    [
      'half an emoji in a label',
      reply('x').keyboard((k) => k.send('\ud800a')),
      chat,
      ['error LONE_SURROGATE keyboard.0.text', 'error LONE_SURROGATE keyboard.0.actionValue'],
    ],
    ['a tone alone', reply('x').attach((a) => a.tone('alert')), chat, ['error ATTACH_ERROR attach']],
    [
      'a tone that is none',
      reply('x').attach((a) => a.message('m').tone('red' as never)),
      chat,
      ['error OPTION_INVALID attach.tone'],
    ],
    [
      'a hex colour',
      reply('x').attach((a) => a.message('m').color('#ff0000')),
      chat,
      ['warning COLOR_NOT_SHOWN attach.color'],
    ],
    [
      'markup in a label',
      reply('x').attach((a) => a.grid([[['a', { kind: 'formatted' } as never], 'b']])),
      chat,
      ['error NOT_TEXT attach.0.grid.0.name'],
    ],
    [
      'a menu of the second generation',
      full,
      imbotV2.messageSend({ botId: 39, dialogId: 5 }),
      ['error PART_NOT_CARRIED menu'],
    ],
    [
      'a keyboard on a notification',
      full.without('menu'),
      im.notify({ userId: 5 }),
      [
        'warning FLAG_NOT_CARRIED system',
        'warning FLAG_NOT_CARRIED urlPreview',
        'error PART_NOT_CARRIED keyboard',
      ],
    ],
    ['a flag that an update does not have', plain, update, ['warning FLAG_NOT_CARRIED system']],
    ['an update to nothing', reply(''), update, ['error MESSAGE_DELETES text']],
    ['a change to no text', change().text(' '), update, ['error MESSAGE_DELETES text']],
    ['a change that names nothing', change(), update, ['warning CHANGE_EMPTY']],
    ['a change as a new message', change().text('x'), chat, ['error CHANGE_NOT_UPDATE']],
    ['a flag that is none', reply('x').system('Y' as never), chat, ['error OPTION_INVALID system']],
    ['a part that is none', reply('x').without('keybord' as never), chat, ['error OPTION_INVALID']],
    [
      'a part that is none, in a change',
      change().remove('keybord' as never),
      update,
      ['error OPTION_INVALID'],
    ],
    [
      'an address with a name misspelt',
      reply('x'),
      imbot.messageAdd({ dialogId: 5, botID: 39 } as never),
      ['warning OPTION_UNKNOWN botID'],
    ],
    ['what was wrong with a part that went', lost.without('keyboard'), chat, []],
  ])('%s', (_name, made, target, expected) => {
    expect(inShort(made, target)).toEqual(expected);
  });
});

describe('composition', () => {
  const labels = (made: Reply): readonly unknown[] =>
    (made.compile(chat).params.KEYBOARD as { BUTTONS: readonly { TEXT?: string }[] }).BUTTONS.map(
      ({ TEXT = '|' }) => TEXT,
    );

  it.each<[string, Reply, readonly string[]]>([
    ['when true', reply('x').keyboard((k) => k.when('a', (b, label) => b.send(label))), ['a']],
    [
      'when false, otherwise',
      reply('x').keyboard((k) =>
        k.when(
          0,
          (b) => b,
          (b) => b.send('o'),
        ),
      ),
      ['o'],
    ],
    ['when false', reply('x').keyboard((k) => k.send('a').when(undefined, (b) => b.send('b'))), ['a']],
    [
      'each',
      reply('x').keyboard((k) => k.each(['a', 'b'], (b, label, index) => b.send(`${label}${index}`))),
      ['a0', 'b1'],
    ],
    [
      'each of a set, with a maximum',
      reply('x').keyboard((k) =>
        k.each(new Set(['a', 'b', 'c']), (b, label) => b.send(label), {
          max: 1,
          more: (b, left) => b.send(`+${left}`),
        }),
      ),
      ['a', '+2'],
    ],
    [
      'each of nothing',
      reply('x').keyboard((k) => k.each([], (b) => b, { empty: (b) => b.send('none') })),
      ['none'],
    ],
    ['use', reply('x').keyboard((k) => k.use((b) => b.send('a'))), ['a']],
    [
      'columns',
      reply('x').keyboard((k) =>
        k
          .send('s')
          .columns(2, (b) => b.each(['a', 'b', 'c'], (c, label) => c.send(label)))
          .row()
          .send('z'),
      ),
      ['s', '|', 'a', 'b', '|', 'c', '|', 'z'],
    ],
    [
      'columns with a row inside',
      reply('x').keyboard((k) => k.columns(2, (b) => b.send('a').row().send('b').send('c').send('d'))),
      ['a', '|', 'b', 'c', '|', 'd'],
    ],
    [
      'a pager in the middle',
      reply('x').keyboard((k) =>
        k.pager({ items: [], page: 3, pages: 9, total: 9, prev: 2, next: 4 }, (to) => run(String(to)), {
          numbers: true,
          labels: ['<', '>'],
        }),
      ),
      ['<', '1', '2', '·3·', '4', '5', '>'],
    ],
    [
      'a pager at the end',
      reply('x').keyboard((k) =>
        k.pager({ items: [], page: 9, pages: 9, total: 9, prev: 8, next: undefined }, (to) =>
          run(String(to)),
        ),
      ),
      ['←'],
    ],
    [
      'a pager of one page',
      reply('x').keyboard((k) =>
        k
          .send('a')
          .pager({ items: [], page: 1, pages: 1, total: 1, prev: undefined, next: undefined }, (to) =>
            run(String(to)),
          ),
      ),
      ['a'],
    ],
  ])('%s', (_name, made, expected) => {
    expect(labels(made)).toEqual(expected);
  });
});
