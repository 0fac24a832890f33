import { expect, test } from 'vitest';
import { readMessage } from '../../src/index.ts';
import { expectAttach, expectMessage } from './cases.ts';

test.each<[text: string, runs: readonly string[]]>([
  ['[b]Hi[/b] &lt;you&gt;', ['b|Hi', ' <you>']],
  ['see https://e.com, ok', ['see ', 'link:https://e.com|https://e.com', ', ok']],
  ['[b]https://e.com[/b]', ['b|https://e.com']],
  ['[img size=small]https://e.com/a.png [/img]', ['{"image":"https://e.com/a.png","size":"small"}']],
  ['[user=7][/user]', ['user:7|ServerUser7']],
])('%s', (text, runs) => {
  expectMessage(text, runs);
});

test('a portal that never ends', () => {
  expect(readMessage('[code]a[/code]####REPLACEMENT_MARK_9####')).toEqual({
    runs: [],
    plain: '',
    freezes: 'portal',
  });
});

test('names nobody gave', () => {
  expect(readMessage('[user=7][/user] [user=toString][/user]').plain).toBe('User 7 [user=toString][/user]');
});

test.each<[html: string, runs: readonly string[]]>([
  ['<span class="bx-im-mention">a</span>', ['a']],
  ['<span class="bx-im-mention" data-type="USER">a</span>', ['user:|a']],
  ['<span class="bx-im-message-command">a</span>', [':|a']],
  ['<img><a>a</a>', ['{"image":""}', 'a']],
  ['<code>a</code>', ['a']],
])('HTML that a context of others lets live: %s', (html, runs) => {
  expectAttach(`[context=2:3/1]${html}[/context]`, runs);
});
