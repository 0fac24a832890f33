import { describe, expect, it } from 'vitest';
import { readJsonFirst } from '../../src/wire/read-json-first.ts';

describe('readJsonFirst', () => {
  it.each<readonly [string, unknown]>([
    ['[1,"\\/",true,null]', [1, '/', true, null]],
    ['{"0":"x"}', ['x']],
    ['{}', []],
    ['5', 5],
    ["[{TEXT:'a, b'}]", [{ TEXT: 'a, b' }]],
    ['null', 'null'],
    ['junk', 'junk'],
    ['', null],
    ['["\\ud83d"]', ['?']],
  ])('reads %j', (text, value) => {
    expect(readJsonFirst(text)).toEqual(value);
  });
});
