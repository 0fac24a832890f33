import { reply } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import { serializer } from '../src/index.ts';

expect.addSnapshotSerializer(serializer);

describe('the serializer', () => {
  it.each([
    [reply('x'), true],
    [reply, false],
    ['x', false],
    [null, false],
    [{ method: 'im.notify', params: {} }, false],
  ])('takes messages alone: %#', (value, taken) => {
    expect(serializer.test(value)).toBe(taken);
  });

  it('prints a card', () => {
    expect(reply('Done').keyboard((k) => k.link('Open', '/x'))).toMatchInlineSnapshot(`
      ┌
      │ Done
      └
      1  [Open] → /x
      push: Done
      text 4 of 20,000, keyboard 172 of 60,000
    `);
  });

  it('prints a card deep inside other values', () => {
    expect({ answer: [reply('Done')] }).toMatchInlineSnapshot(`
      {
        "answer": [
          ┌
          │ Done
          └
          push: Done
          text 4 of 20,000,
        ],
      }
    `);
  });

  it('leaves what is no message to others', () => {
    expect(serializer.serialize(5, {}, '')).toBe('5');
  });
});
