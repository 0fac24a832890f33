import { expect, test } from 'vitest';
import { readAttachText } from '../../src/index.ts';
import { expectAttach } from '../read/cases.ts';

test.each<[text: string, runs: readonly string[]]>([
  ['[send=/a]b[/send]', ['send:/a|b']],
  ['[send]/a[/send]', ['send:/a|/a']],
  ['[send=/a][/send]', ['send:/a|/a']],
  ['[send=/a][b]x[/b][/send]', ['send:/a][b]x[/b|/a][b]x[/b']],
  ['[b][put=/a]b[/put][/b]', ['b,put:/a|b']],
  ['[send=/a] [/send]', []],
  ['[send=]b[/send]', ['[send=]b[/send]']],
  ['[put=a\u2028]b[/put] [put=a]c[/put]', ['[put=a\u2028]b[/put] ', 'put:a|c']],
  ['[put=a]', ['[put=a]']],
  ['[put=a\nb]c[/put]', ['put:a\nb|c']],
  ['[put]<b>x</b>[/put]', ['put:<b>x</b>|x']],
  ['[put]<bold>x</b>[/put]', ['put:<bold>x</b>|x']],
  ['[put]<b>x</i>[/put]', ['put:<b>x</i>|<b>x</i>']],
  ['[put]</b><b>x[/put]', ['put:</b><b>x|</b><b>x']],
  ['[send]<b>x</b>[/send]', ['send:<b>x</b>|<b>x</b>']],
  ['[send][i]x[/i][/send]', ['send:[i]x[/i]|x']],
  ['[send=/a][put=/b]c[/put][/send]', ['put:/b,send:/b|c']],
  ['[send=[put=/b]c[/put]]d[/send]', ['send:[put=/b]c[/put]|d']],
  ['[put=a]b    c[/put]', ['put:a|b&nbsp;&nbsp;&nbsp;&nbsp;c']],
])('%s', (text, runs) => {
  expectAttach(text, runs);
});

test.each<[why: string, text: string]>([
  ['an empty tag', '[put][/put]'],
  ['an empty send', '[send][/send]'],
  ['a placeholder that stands for nothing', '[put=a]b[/put] ####REPLACEMENT_PUT_9####'],
  ['a tag that holds itself', '[put=a]$&[/put]'],
])('%s is not survived', (_why, text) => {
  expect(readAttachText(text)).toMatchObject({ runs: [], freezes: 'client' });
});

test.each<[why: string, text: string, runs: readonly string[]]>([
  ['a placeholder twice', '[put=a]b[/put] ####REPLACEMENT_PUT_0####', ['put:a|b', ' [put=a]b[/put]']],
  [
    'a placeholder that shares its signs with one put back later',
    '[code]a[/code]REPLACEMENT_SEND_0####[send=/a]b[/send]',
    ['####REPLACEMENT_CODE_0', 'send:/a|bb'],
  ],
  [
    'a placeholder that shares its signs with one put back before',
    '[send=/a]b[/send]REPLACEMENT_CODE_0####[code]a[/code]',
    ['send:/a|b', 'REPLACEMENT_CODE_0####', 'code|a'],
  ],
  ['a placeholder alone', '####REPLACEMENT_PUT_0####', ['####REPLACEMENT_PUT_0####']],
  [
    'a placeholder of another spelling',
    '[code]a[/code]####REPLACEMENT_CODE_00####',
    ['code|a', '####REPLACEMENT_CODE_00####'],
  ],
])('%s', (_why, text, runs) => {
  expectAttach(text, runs);
});
