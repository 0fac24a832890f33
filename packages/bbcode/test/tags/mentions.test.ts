import { test } from 'vitest';
import type { TextNode } from '../../src/index.ts';
import { expectWritten, text, ZERO_WIDTH } from './cases.ts';

const bold: TextNode = { kind: 'bold', children: [text('[b]')] };

test.each<[why: string, node: TextNode, message: string, plain: string]>([
  ['a person', { kind: 'user', id: 2, children: [text('Ann')] }, '[user=2]Ann[/user]', 'Ann'],
  ['a person by the portal', { kind: 'user', id: 2, children: [] }, '[user=2][/user]', ''],
  ['nobody', { kind: 'user', id: 0, children: [text('Ann')] }, 'Ann', 'Ann'],
  ['markup in a name', { kind: 'user', id: 2, children: [bold] }, `[user=2][${ZERO_WIDTH}b][/user]`, '[b]'],
  ['everyone', { kind: 'everyone', children: [text('All')] }, '[user=all]All[/user]', 'All'],
  ['a chat', { kind: 'chat', id: 5, children: [text('G')] }, '[chat=5]G[/chat]', 'G'],
  ['no chat', { kind: 'chat', id: 1.5, children: [text('G')] }, 'G', 'G'],
  [
    'a message',
    { kind: 'context', dialog: 'chat5', messageId: 7, children: [text('m')] },
    '[context=chat5/7]m[/context]',
    'm',
  ],
  [
    'a private message',
    { kind: 'context', dialog: '1:2', messageId: 7, children: [text('m')] },
    '[context=1:2/7]m[/context]',
    'm',
  ],
  ['no dialog', { kind: 'context', dialog: '5', messageId: 7, children: [text('m')] }, 'm', 'm'],
  ['no message', { kind: 'context', dialog: 'chat5', messageId: 0, children: [text('m')] }, 'm', 'm'],
  ['a number', { kind: 'call', phone: '+7   495', label: 'Call' }, '[call=+7 495]Call[/call]', 'Call'],
  ['a number alone', { kind: 'call', phone: '112', label: ' ' }, '[call=112]112[/call]', '112'],
  ['no number', { kind: 'call', phone: 'office', label: 'Call' }, 'Call', 'Call'],
  [
    'four blanks',
    { kind: 'user', id: 2, children: [text('a    b')] },
    `[user=2]a   ${ZERO_WIDTH} b[/user]`,
    'a    b',
  ],
  ['HTML', { kind: 'user', id: 2, children: [text('<img> &lt')] }, '[user=2]<img> &lt[/user]', '<img> &lt'],
  [
    'HTML where a browser reads it',
    {
      kind: 'context',
      dialog: 'chat5',
      messageId: 7,
      children: [text('<img> <!-- </b> <? &lt &#91 && < <')],
    },
    `[context=chat5/7]<${ZERO_WIDTH}img> <${ZERO_WIDTH}!-- <${ZERO_WIDTH}/b> <${ZERO_WIDTH}? &${ZERO_WIDTH}lt &${ZERO_WIDTH}#91 && < <${ZERO_WIDTH}[/context]`,
    '<img> <!-- </b> <? &lt &#91 && < <',
  ],
  [
    'ready code',
    { kind: 'user', id: 2, children: [{ kind: 'raw', code: '[b]a[/b]' }] },
    `[user=2][${ZERO_WIDTH}b]a[${ZERO_WIDTH}/b][/user]`,
    '[b]a[/b]',
  ],
  [
    'a quote',
    { kind: 'user', id: 2, children: [{ kind: 'quote', children: [text('a')] }] },
    '[user=2]a[/user]',
    'a',
  ],
])('%s', (_why, node, message, plain) => {
  expectWritten([node], { message, plain });
});

test('addresses in a label are no links', () => {
  expectWritten([{ kind: 'user', id: 2, children: [text('https://e.com www.e.com')] }], {
    message: `[user=2]https:${ZERO_WIDTH}//e.com www${ZERO_WIDTH}.e.com[/user]`,
    attach: '[user=2]https://e.com www.e.com[/user]',
    plain: 'https://e.com www.e.com',
  });
});
