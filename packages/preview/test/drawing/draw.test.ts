import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, plainText, renderHtml, renderPage, renderTerminal } from '../../src/index.ts';
import type { Client, Drawn, NoteCode, Stored } from '../../src/index.ts';
import { checkMarkup } from '../support/check-markup.ts';
import { run } from '../support/run.ts';
import { anyStored } from '../support/stored-arbitraries.ts';

const clients: readonly Client[] = ['web', 'mobile', 'push'];

const attach = (...blocks: readonly object[]): Stored =>
  ({ attach: { ID: 1, COLOR: '#fff', COLOR_TOKEN: 'base', DESCRIPTION: 'Deal', BLOCKS: blocks } }) as Stored;
const menu = {
  menu: [{ BOT_ID: 39, TEXT: 'Mute', COMMAND: 'mute', CONTEXT: 'ALL', DISABLED: 'N' }],
} as Stored;

const rows: readonly (readonly [string, Stored, Client, Partial<Drawn>, readonly NoteCode[]])[] = [
  ['nothing', {}, 'web', {}, []],
  ['an empty text', { text: '', attach: null, keyboard: null, menu: null }, 'web', {}, []],
  ['text', { text: '[B]Done[/B] now' }, 'web', { text: [run('Done', 'b'), run(' now')] }, []],
  [
    'a delimiter on mobile, where all are alike',
    attach({ DELIMITER: { SIZE: 40, COLOR: '#ff0000' } }),
    'mobile',
    {
      attach: { bar: 'base', blocks: [{ delimiter: { width: 200 } }] },
      clicks: { attach: [[]], keyboard: [] },
    },
    ['APPROXIMATE'],
  ],
  ['text on mobile', { text: 'Done' }, 'mobile', { text: [run('Done')] }, ['APPROXIMATE']],
  [
    'a menu',
    menu,
    'web',
    { menu: [{ text: 'Mute', action: { kind: 'command', botId: 39, command: 'mute', params: '' } }] },
    ['MENU_UNSEEN'],
  ],
  ['nothing in a push', {}, 'push', {}, ['APPROXIMATE']],
  [
    'text and attach in a push',
    { ...attach({ MESSAGE: 'x' }), text: '[B]Done[/B]\nnow' },
    'push',
    { text: [run('Done now Deal')] },
    ['APPROXIMATE'],
  ],
  [
    'no buttons in a push',
    { ...menu, text: 'x', keyboard: [{ TYPE: 'NEWLINE' }] },
    'push',
    { text: [run('x')] },
    ['APPROXIMATE', 'NOT_IN_PUSH', 'NOT_IN_PUSH'],
  ],
  [
    'tags that a push leaves as they are',
    { text: 'a [size=20]b[/size]' },
    'push',
    { text: [run('a b')] },
    ['APPROXIMATE', 'RAW_IN_PUSH'],
  ],
  [
    'text that breaks the client',
    attach({ MESSAGE: '[put]$&[/put]' }),
    'web',
    { attach: { bar: 'base', blocks: [{ message: [] }] }, clicks: { attach: [[]], keyboard: [] } },
    ['FREEZES'],
  ],
];

describe('draw', () => {
  it.each(rows)('draws %s', (_, stored, client, part, codes) => {
    const { notes, ...drawn } = draw(stored, { client });
    expect(drawn).toEqual({ client, clicks: { attach: [], keyboard: [] }, ...part });
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, unknown, Partial<Drawn>, readonly NoteCode[]]>([
    [
      'a call, as the portal would keep it',
      { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: ' [b]Done[/b] ' } },
      { text: [run('Done', 'b')] },
      [],
    ],
    [
      'a call that the portal would refuse, for a block and for the whole',
      {
        method: 'im.message.add',
        params: { DIALOG_ID: 'chat5', MESSAGE: 'Done', ATTACH: [{ MESSAGE: '' }] },
      },
      { text: [run('Done')] },
      ['REFUSED', 'REFUSED'],
    ],
    ['a method that is none', { method: 'im.fly', params: {} }, {}, ['REFUSED']],
    ['nothing at all', null, {}, ['MALFORMED']],
    ['a text', 'x', {}, ['MALFORMED']],
  ])('draws %s', (_, message, part, codes) => {
    const { notes, ...drawn } = draw(message as Stored);
    expect(drawn).toEqual({ client: 'web', clicks: { attach: [], keyboard: [] }, ...part });
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  it('draws whatever it is given, and every renderer renders that', () => {
    fc.assert(
      fc.property(anyStored, fc.constantFrom(...clients), (stored, client) => {
        const drawn = draw(stored, { client });
        expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
        checkMarkup(renderHtml(stored, { client }));
        expect(renderPage(stored, { client })).toMatch(/<\/html>\n$/u);
        expect(renderTerminal(stored, { client, color: false }).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        expect(plainText(stored, { client })).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });
});
