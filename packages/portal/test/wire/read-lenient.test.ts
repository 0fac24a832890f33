import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLenient } from '../../src/wire/read-lenient.ts';

describe('readLenient', () => {
  it.each<readonly [string, unknown]>([
    ['', null],
    ['  \n', null],
    ['x', 'x'],
    ['"x"', 'x'],
    ["'x'", 'x'],
    ['5', '5'],
    ['null', 'null'],
    ['[]', []],
    ['[1, 2]', ['1', '2']],
    ['[1,]', ['1']],
    ['[,1]', [null, '1']],
    ['[[],[[1]]]', [[], [['1']]]],
    ['{}', { '': null }],
    ['{a:1}', { a: '1' }],
    [`{ "a" : 1 , 'b' : "two" }`, { a: '1', b: 'two' }],
    ['{"0":"x","1":"y"}', ['x', 'y']],
    ['{a}', { a: null }],
    ['[1] rest', ['1']],
    ['[{"a":"b, c: {d} [e]"}]', [{ a: 'b, c: {d} [e]' }]],
    ['["]"]', [']']],
    ['["it\'s"]', ["it's"]],
    [String.raw`["a\"b"]`, [String.raw`a\"b`]],
    [String.raw`["\/ \n \u0041 \u00e9"]`, [String.raw`\/ \n A é`]],
    [String.raw`["\ud83d\ude00"]`, ['??']],
    [String.raw`["a\\"]`, false],
    ['[1', false],
    ['{a:[1}', false],
    ['[{a:1]', false],
  ])('reads %j', (text, value) => {
    expect(readLenient(text)).toEqual(value);
  });

  it('gives up on what is nested beyond reason', () => {
    const levels = 100_000;
    expect(JSON.stringify(readLenient('['.repeat(levels) + ']'.repeat(levels)))).toBe(
      `${'['.repeat(64)}false${']'.repeat(64)}`,
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', "'", ',', ':', '\\', 'u', '0', ' ') }),
        (text) => {
          expect(() => readLenient(text)).not.toThrow();
        },
      ),
    );
  });

  it('reads plain JSON of strings as JSON does', () => {
    const words = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', 'c', '.', '#', 'é') })
      .map((text) => `.${text}.`);
    const value = fc.array(fc.dictionary(words, fc.array(words, { minLength: 1 }), { minKeys: 1 }));
    fc.assert(
      fc.property(value, (list) => {
        expect(readLenient(JSON.stringify(list))).toEqual(list);
      }),
    );
  });
});
