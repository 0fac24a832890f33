import { test } from 'vitest';
import { expectWritten, ZERO_WIDTH } from './cases.ts';

test.each<[label: string, command: string, message: string, attach: string, plain: string]>([
  ['Help', '/help', '[send=/help]Help[/send]', '[send=/help]Help[/send]', 'Help'],
  [' ', '/help', '[send=/help]/help[/send]', '[send=/help]/help[/send]', '/help'],
  ['Help', ' ', 'Help', 'Help', 'Help'],
  ['a[b]', '/x[1]\n2', '[send=/x(1) 2]a(b)[/send]', '[send=/x(1) 2]a(b)[/send]', 'a[b]'],
  ['a', '#BR#', '[send=# BR#]a[/send]', '[send=# BR#]a[/send]', 'a'],
  ['a', '<br /><br>', '[send=< br /><br>]a[/send]', '[send=< br /><br>]a[/send]', 'a'],
  ['a', '####MD1', '[send=#### MD1]a[/send]', '[send=#### MD1]a[/send]', 'a'],
  ['a', 'b     c', '[send=b   \u00A0 c]a[/send]', '[send=b   \u00A0 c]a[/send]', 'a'],
  ['a', '\\n\\"\\\\', '[send=\\n\\"\\\\]a[/send]', '[send=\\ n\\\\"\\\\\\]a[/send]', 'a'],
  ['<b>', '<b>', `[send=<b>]<${ZERO_WIDTH}b>[/send]`, `[send=<b>]<${ZERO_WIDTH}b>[/send]`, '<b>'],
])('send %j %j', (label, command, message, attach, plain) => {
  expectWritten([{ kind: 'send', label, command }], { message, attach, plain });
});

test.each<[label: string, command: string, message: string]>([
  ['Help', '/help', '[put=/help]Help[/put]'],
  ['$&', '$& $5', `[put=$ & $5]$${ZERO_WIDTH}&[/put]`],
])('put %j %j', (label, command, message) => {
  expectWritten([{ kind: 'put', label, command }], { message, plain: label });
});

test('a command beside what completes a break word', () => {
  const send = { kind: 'send', label: 'a', command: 'b' } as const;
  expectWritten([{ kind: 'text', value: '#BR' }, send, { kind: 'text', value: 'BR#' }], {
    message: `#BR${ZERO_WIDTH}[send=b]a[/send]${ZERO_WIDTH}BR#`,
    plain: '#BRaBR#',
  });
});
