import { expect, test } from 'vitest';
import { readAttachText } from '../../src/index.ts';
import { expectAttach } from '../read/cases.ts';

test.each<[text: string, runs: readonly string[]]>([
  ['[user=2]Ann[/user]', ['user:2|Ann']],
  ['[user=2][/user]', ['user:2|Ann User']],
  ['[user=2 REPLACE]x[/user]', ['user:2|Ann User']],
  ['[user=99][/user]', ['user:99|User 99']],
  ['[user=99 REPLACE]Q[/user]', ['user:99|Q']],
  ['[user=0]x[/user]', ['x']],
  ['[user=all]x[/user]', ['[user=all]x[/user]']],
  ['[user=2][b]x[/b][/user]', ['user:2|<b>x</b>']],
  ['[user=2]a\u2028b[/user]', ['[user=2]a\u2028b[/user]']],
  ['[chat=5][/chat] [chat=7][/chat]', ['chat:chat5|General', ' ', 'chat:chat7|Chat 7']],
  ['[chat=imol|9]L[/chat]', ['lines:imol|9|L']],
  ['[chat=chat5]x[/chat]', ['[chat=chat5]x[/chat]']],
  ['[context=chat5/10]a[/context]', ['context:chat5|a']],
  ['[context=1:2/10]a[/context]', ['context:2|a']],
  ['[context=2:1/10]a[/context]', ['context:2|a']],
  ['[context=2:3/10]a[/context]', ['a']],
  ['[context=chat0/10]a[/context]', ['a']],
  ['[context=CHAT5/10]a[/context]', ['a']],
  ['[context=chat5/10][/context]', []],
  ['[context=2:3/10]<b>live</b>[/context]', ['b|live']],
  ['[context=2:3/10]<B>live</B>[/context]', ['b|live']],
  [
    '[context=2:3/10]&#91;b&#x5D; &copy; &constructor; &apos; &#0; &#xD800; &#38;lt;[/context]',
    ["[b] &copy; &constructor; ' \uFFFD \uFFFD &lt;"],
  ],
  ['[context=chat5/10]&#91; &#38;[/context]', ['context:chat5|&#91; &#38;']],
  ['[context=2:3/10]a<!-- b[/context]c', ['a']],
  ['[context=2:3/10]a<!-- b -->c<!d><?e>f<![/context]', ['acf']],
  ['[call=+7 (495) 1]a[/call]', ['call:|a']],
  ['[call=abc]a[/call]', ['[call=abc]a[/call]']],
  ['[pch=1]a[/pch]b', ['b']],
])('%s', (text, runs) => {
  expectAttach(text, runs);
});

test('a private context is nobody’s for a reader nobody knows', () => {
  expect(readAttachText('[context=1:2/10]a[/context]').runs).toEqual([{ text: 'a', marks: [] }]);
});

test('a call without a number breaks the client', () => {
  expect(readAttachText('a [call]+7[/call]')).toEqual({ runs: [], plain: 'a +7', freezes: 'client' });
});
