import { expect, test } from 'vitest';
import { replacePlaceholders } from '../../src/scan/replace-placeholders.ts';

const mark = (index: number | string): string => `####REPLACEMENT_PUT_${index}####`;
/** With the `####` of the one before. */
const tail = (index: number): string => mark(index).slice(4);
/** Without the `####` that another has. */
const broken = (index: number): string => mark(index).slice(0, -4);

test.each<[why: string, text: string, once: boolean, replaced: string]>([
  ['none', 'a', false, 'a'],
  ['some in any order', `a${mark(1)}b${mark(0)}`, false, 'aONEbZERO'],
  ['none that was not cut out', mark(2) + mark('00') + mark('x'), false, mark(2) + mark('00') + mark('x')],
  ['none of another kind', '####REPLACEMENT_SEND_0####', false, '####REPLACEMENT_SEND_0####'],
  ['one twice', mark(0) + mark(0), false, 'ZEROZERO'],
  ['one once', mark(0) + mark(0), true, `ZERO${mark(0)}`],
  ['the lower of two that share, first', mark(0) + tail(1), false, `ZERO${tail(1)}`],
  ['the lower of two that share, last', mark(1) + tail(0), false, `${broken(1)}ZERO`],
  ['the lowest of three that share', mark(1) + tail(0) + tail(1), false, `${broken(1)}ZERO${tail(1)}`],
  ['two around a higher', mark(0) + tail(1) + tail(0), false, `ZERO${tail(1).slice(0, -4)}ZERO`],
  ['one once, behind a broken one', mark(0) + tail(1) + mark(1), true, `ZERO${tail(1)}ONE`],
  ['one beside what was not cut out', mark(7) + tail(1), false, `${broken(7)}ONE`],
])('replaces %s', (_why, text, once, replaced) => {
  expect(replacePlaceholders(text, 'PUT', { values: ['ZERO', 'ONE'], once })).toBe(replaced);
});

test('hands over the mark, and what is written before it', () => {
  const write = (value: string, found: string, written: string): string => `<${value}|${found}|${written}>`;
  expect(replacePlaceholders(`a${mark(0)}b`, 'PUT', { values: ['v'], write })).toBe(`a<v|${mark(0)}|a>b`);
});
