import { test } from 'vitest';
import { expectAttach } from '../read/cases.ts';

const FENCE = '-'.repeat(54);

test.each<[why: string, text: string, runs: readonly string[]]>([
  ['one line', '>>a', ['quote|a']],
  ['two lines', '>>a\n>>b\nc', ['quote|a\nb', '\nc']],
  ['not at the start of a line', 'a >>b', ['a >>b']],
  ['three signs', '>>>a', ['quote|>a']],
  ['a fence', `${FENCE}\na\n${FENCE}\nb`, ['quote|a', 'b']],
  [
    'a name and a time',
    `${FENCE}\nAnn [10:00]\na\n${FENCE}`,
    ['quote,quote-name|Ann', 'quote,quote-name,quote-time|10:00', 'quote|a'],
  ],
  [
    'a context',
    `${FENCE}\nAnn [10:00] #chat5/1\na\n${FENCE}`,
    ['quote,quote-name|Ann', 'quote,quote-name,quote-time|10:00', 'quote|a'],
  ],
  ['a time without a name', `${FENCE}\n[10:00]\na\n${FENCE}`, ['quote|a']],
  ['a time alone', `${FENCE}\n[10:00]\n${FENCE}`, ['quote|10:00']],
  ['nothing', `${FENCE}\n${FENCE}`, ['quote|undefined']],
  ['a bracket without a line of its own', `${FENCE}\na [b] c\n${FENCE}`, ['quote|a [b] c']],
  ['a bracket behind the quote', `${FENCE}\na\n${FENCE}\n[b]\nc`, ['quote|a', '[b]\nc']],
  [
    'a bracket with another fence behind',
    `${FENCE}\na\n${FENCE}\n[b]\nc${FENCE}`,
    [`quote,quote-name|a\n${FENCE}\n`, 'quote,quote-name,quote-time|b', 'quote|c'],
  ],
  ['no second fence', `${FENCE}\na`, [`${FENCE}\na`]],
  ['a longer fence', `-${FENCE}\na\n${FENCE}-`, ['-', 'quote|a', '-']],
  ['inside a colour the lines are lost', '[color=#f00]\n>>a[/color]', ['color:#ff0000|\n>>a']],
])('%s', (_why, text, runs) => {
  expectAttach(text, runs);
});
