import { expect, it } from 'vitest';
import { mayAnswer, prolongToken } from '../../src/rules/command-token.ts';

const place = { botId: 39, chatId: 5 };

it.each<[string, readonly number[], number, boolean]>([
  ['no command yet', [], 0, false],
  ['right after a command', [0], 0, true],
  ['until ten minutes have passed', [0], 599_999, true],
  ['not after them', [0], 600_000, false],
  ['each command prolongs it', [0, 500_000], 1_099_999, true],
])('a bot may answer: %s', (_name, commands, now, allowed) => {
  const tokens = new Map<string, number>();
  for (const at of commands) prolongToken(tokens, { ...place, now: at });
  expect(mayAnswer(tokens, { ...place, now })).toBe(allowed);
  expect(mayAnswer(tokens, { ...place, chatId: 6, now })).toBe(false);
});
