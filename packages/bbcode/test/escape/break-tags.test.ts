import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakTags } from '@riposte/bbcode';
import { tagOpening } from '../../src/escape/rules/tag-opening.ts';

describe('breakTags', () => {
  it.each([
    ['', ''],
    ['no brackets', 'no brackets'],
    ['[1] [срочно] [ b] [//b]', '[1] [срочно] [ b] [//b]'],
    ['[b]x[/b] [*]', '[\u200bb]x[\u200b/b] [\u200b*]'],
    ['ends with [', 'ends with [\u200b'],
    ['ends with [/', 'ends with [/'],
    ['[[a', '[[\u200ba'],
  ])('%j → %j', (text, expected) => {
    expect(breakTags(text)).toBe(expected);
  });

  it('is the rule it stands for, on any text', () => {
    const anyBrackets = fc.string({
      unit: fc.constantFrom('[', ']', '/', '*', 'a', 'Z', '`', '{', '@', 'ы', ' '),
    });
    fc.assert(
      fc.property(anyBrackets, (text) => {
        expect(breakTags(text)).toBe(text.replace(tagOpening.find, `[\u200b`));
      }),
      { numRuns: 5_000 },
    );
  });
});
