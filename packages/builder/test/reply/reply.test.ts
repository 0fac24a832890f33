import { describe, expect, it } from 'vitest';
import { command, fmt, imbot, reply, type Reply } from '@riposte/builder';

const echo = command('echo', String);
const target = imbot.commandAnswer({ commandId: 99, messageId: 33871, botId: 39 });
const params = (made: Reply): Readonly<Record<string, unknown>> => made.compile(target).params;

describe('parts', () => {
  it.each<[string, Reply, object]>([
    ['text alone', reply('x'), { MESSAGE: 'x' }],
    ['text set later, twice', reply('a').text('b').text('c'), { MESSAGE: 'c' }],
    ['flags', reply('x').system(true).urlPreview(false), { SYSTEM: 'Y', URL_PREVIEW: 'N' }],
    ['a command by its text', reply('x'), {}],
    [
      'parts composed to nothing',
      reply('x')
        .attach((a) => a)
        .keyboard((k) => k)
        .menu((m) => m),
      {},
    ],
    [
      'attach, called again',
      reply('x')
        .attach((a) => a.message('1'))
        .attach((a) => a.message('2')),
      { ATTACH: { BLOCKS: [{ MESSAGE: '1' }, { MESSAGE: '2' }] } },
    ],
  ])('%s', (_name, made, expected) => {
    expect(params(made)).toEqual({
      COMMAND_ID: 99,
      MESSAGE_ID: 33871,
      MESSAGE: 'x',
      BOT_ID: 39,
      ...expected,
    });
  });

  it('blocks', () => {
    const made = reply('x').attach((a) =>
      a
        .message('a & b')
        .delimiter()
        .delimiter({ size: 50, color: '#fff' })
        .link('/crm/')
        .link('Site', 'https://e.com/a b', { desc: 'd', preview: '/p.png', width: 10, height: 20 })
        .grid({ Sum: 5, Owner: null }, { display: 'line', width: 70 })
        .grid([
          ['4512', 'paid', { tone: 'alert', link: '/x', width: 9 }],
          ['17', 'new'],
        ])
        .raw({ IMAGE: { LINK: '/i.png' } }),
    );
    expect((params(made).ATTACH as { BLOCKS: unknown }).BLOCKS).toEqual([
      { MESSAGE: 'a & b' },
      { DELIMITER: { SIZE: 200 } },
      { DELIMITER: { SIZE: 50, COLOR: '#fff' } },
      { LINK: { LINK: '/crm/' } },
      {
        LINK: {
          NAME: 'Site',
          LINK: 'https://e.com/a%20b',
          DESC: 'd',
          PREVIEW: '/p.png',
          WIDTH: 10,
          HEIGHT: 20,
        },
      },
      {
        GRID: [
          { DISPLAY: 'LINE', NAME: 'Sum', VALUE: '5', WIDTH: 70 },
          { DISPLAY: 'LINE', NAME: 'Owner', VALUE: '', WIDTH: 70 },
        ],
      },
      {
        GRID: [
          { DISPLAY: 'BLOCK', NAME: '4512', VALUE: 'paid', COLOR_TOKEN: 'alert', LINK: '/x', WIDTH: 9 },
          { DISPLAY: 'BLOCK', NAME: '17', VALUE: 'new' },
        ],
      },
      { IMAGE: { LINK: '/i.png' } },
    ]);
  });

  it('buttons stand in line, rows break', () => {
    const made = reply('x').keyboard((k) =>
      k
        .row()
        .command('Run', echo('0'), { tone: 'primary', block: true })
        .command('Bare', echo())
        .row()
        .row()
        .link('Site', 'https://e.com', { display: 'block', width: 90, disabled: true, context: 'desktop' })
        .send('Say')
        .put('Put', '/echo ')
        .raw({ TEXT: 'Raw', LINK: '/', DISPLAY: 'BLOCK' })
        .row(),
    );
    expect(params(made).KEYBOARD).toEqual({
      BOT_ID: 39,
      BUTTONS: [
        {
          TEXT: 'Run',
          COMMAND: 'echo',
          COMMAND_PARAMS: '"0"',
          DISPLAY: 'LINE',
          BG_COLOR_TOKEN: 'primary',
          BLOCK: 'Y',
        },
        { TEXT: 'Bare', COMMAND: 'echo', COMMAND_PARAMS: '""', DISPLAY: 'LINE' },
        { TYPE: 'NEWLINE' },
        {
          TEXT: 'Site',
          LINK: 'https://e.com',
          DISPLAY: 'BLOCK',
          WIDTH: 90,
          CONTEXT: 'DESKTOP',
          DISABLED: 'Y',
        },
        { TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'Say', DISPLAY: 'LINE' },
        { TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: '/echo ', DISPLAY: 'LINE' },
        { TEXT: 'Raw', LINK: '/', DISPLAY: 'BLOCK' },
      ],
    });
  });

  it('menu items', () => {
    const made = reply('x').menu((m) =>
      m
        .link('Site', '/', { disabled: true })
        .command('Run', echo('a'))
        .send('Say')
        .put('Put', 'p', { context: 'mobile' })
        .raw({ TEXT: 'Raw', LINK: '/' }),
    );
    expect(params(made).MENU).toEqual({
      BOT_ID: 39,
      ITEMS: [
        { TEXT: 'Site', LINK: '/', DISABLED: 'Y' },
        { TEXT: 'Run', COMMAND: 'echo', COMMAND_PARAMS: 'a' },
        { TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'Say' },
        { TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: 'p', CONTEXT: 'MOBILE' },
        { TEXT: 'Raw', LINK: '/' },
      ],
    });
  });
});

describe('immutability', () => {
  it('a base extended twice gives two replies, and stays itself', () => {
    const base = reply('base')
      .attach((a) => a.message('one'))
      .keyboard((k) => k.send('one'));
    const left = base.attach((a) => a.message('left')).keyboard((k) => k.send('left'));
    const right = base.attach((a) => a.message('right')).text('right');
    const blocks = (made: Reply): unknown => (params(made).ATTACH as { BLOCKS: unknown }).BLOCKS;
    expect(blocks(base)).toEqual([{ MESSAGE: 'one' }]);
    expect(blocks(left)).toEqual([{ MESSAGE: 'one' }, { MESSAGE: 'left' }]);
    expect(blocks(right)).toEqual([{ MESSAGE: 'one' }, { MESSAGE: 'right' }]);
    expect(params(base).MESSAGE).toBe('base');
  });

  it('what raw was given may change afterwards', () => {
    const block = { MESSAGE: 'before' };
    const made = reply('x').attach((a) => a.raw(block));
    block.MESSAGE = 'after';
    expect(params(made).ATTACH).toEqual({ BLOCKS: [{ MESSAGE: 'before' }] });
  });
});

describe('toJSON', () => {
  it.each<[string, Reply, object]>([
    ['nothing', reply(), { kind: 'reply' }],
    [
      'all of it, unescaped, without what the builder found',
      reply(fmt`${fmt.bold('[b]')} x`)
        .attach((a) => a.message('m').tone('alert'))
        .keyboard((k) => k.send('a').row().link('b', '/'))
        .menu((m) => m.send('c'))
        .system(true),
      {
        kind: 'reply',
        text: {
          kind: 'formatted',
          nodes: [
            { kind: 'bold', children: [{ kind: 'text', value: '[b]' }] },
            { kind: 'text', value: ' x' },
          ],
        },
        attach: { tone: 'alert', blocks: [{ kind: 'message', text: 'm' }] },
        keyboard: [
          { kind: 'button', label: 'a', action: { kind: 'send', value: 'a' }, options: {} },
          { kind: 'break' },
          { kind: 'button', label: 'b', action: { kind: 'link', url: '/' }, options: {} },
        ],
        menu: [{ kind: 'item', label: 'c', action: { kind: 'send', value: 'c' }, options: {} }],
        system: true,
      },
    ],
  ])('%s', (_name, made, expected) => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(expected);
    expect(made.toJSON()).toEqual(expected);
  });
});
