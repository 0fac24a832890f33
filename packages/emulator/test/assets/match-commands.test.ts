import { expect, it } from 'vitest';
import { matchCommands } from '../../assets/match-commands.js';

const commands = ['echo', 'Deal', 'deals', 'help'].map((command) => ({
  command,
  title: '',
  params: '',
  bot: 'Echo',
}));

it.each<[string, string, readonly string[]]>([
  ['a slash', '/|', ['Deal', 'deals', 'echo', 'help']],
  ['a name begun, in any case', '/DE|', ['Deal', 'deals']],
  ['a name to its end', '/echo|', ['echo']],
  ['a later line', 'hello\n/he|', ['help']],
  ['the caret before the end of the line', '/ec| more', ['echo']],
  ['parameters', '/echo x|', []],
  ['a slash that opens no line', 'see /ec|', []],
  ['the caret inside a name', '/ec|ho', []],
  ['a name nobody has', '/x|', []],
  ['plain text', 'hello|', []],
  ['nothing', '|', []],
])('%s', (_name, typed, expected) => {
  const caret = typed.indexOf('|');
  const match = matchCommands(typed.replace('|', ''), caret, commands);
  expect(match?.offers.map(({ command }) => command) ?? []).toEqual(expected);
  if (match !== undefined) expect(typed.slice(match.start, match.end)).toMatch(/^\/\S*$/);
});
