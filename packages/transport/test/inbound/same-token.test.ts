import { expect, it } from 'vitest';
import { sameToken } from '@riposte/transport/inbound';

it.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['ab', 'abc', false],
  ['abcd', 'abc', false],
  ['', '', false],
  ['', 'abc', false],
  ['ключ', 'ключ', true],
])('%j and %j: %s', (given, expected, same) => {
  expect(sameToken(given, expected)).toBe(same);
});
