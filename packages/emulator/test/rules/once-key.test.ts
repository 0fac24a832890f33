import { describe, expect, it } from 'vitest';
import { claimKey, countingKey, keepKey, type OnceRow } from '../../src/rules/once-key.ts';

const key = '5a3c9b70-1f53-47c2-b6ad-0c9a5a9d1f33';
const hour = 3_600_000;
const day = 24 * hour;

describe('the key of a message that is sent once only (portal.md §6.12)', () => {
  it.each<[unknown, boolean]>([
    [key, true],
    [key.toUpperCase(), false],
    ['5a3c9b70-1f53-17c2-b6ad-0c9a5a9d1f33', false],
    ['5a3c9b70-1f53-47c2-c6ad-0c9a5a9d1f33', false],
    [`${key}\n`, false],
    ['', false],
    [5, false],
    [undefined, false],
  ])('%j counts: %s', (value, counts) => {
    expect(countingKey(value)).toBe(counts ? key : null);
  });

  it.each<[string, OnceRow | undefined, number, ReturnType<typeof claimKey>]>([
    ['a new key', undefined, 0, 'fresh'],
    ['one whose first attempt is under way, or has failed', { messageId: null, at: 0 }, hour - 1, 'busy'],
    ['the same an hour later', { messageId: null, at: 0 }, hour, 'fresh'],
    ['one that has sent', { messageId: 7, at: 0 }, hour, { messageId: 7 }],
    ['the same 31 days later', { messageId: 7, at: 0 }, 31 * day, 'fresh'],
  ])('%s', (_name, row, now, claim) => {
    const rows = new Map(row === undefined ? [] : [[key, row]]);
    expect(claimKey(rows, key, now)).toEqual(claim);
  });

  it('keeps the message', () => {
    const rows = new Map<string, OnceRow>();
    claimKey(rows, key, 1);
    keepKey(rows, key, 7);
    expect(claimKey(rows, key, 2)).toEqual({ messageId: 7 });
  });
});
