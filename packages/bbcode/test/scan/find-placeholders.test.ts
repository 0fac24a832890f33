import { expect, test } from 'vitest';
import { findPlaceholders } from '../../src/scan/find-placeholders.ts';

const mark = (index: number | string): string => `####REPLACEMENT_PUT_${index}####`;
/** With the `####` of the one before. */
const tail = (index: number): string => mark(index).slice(4);

test.each<[why: string, text: string, once: boolean, found: readonly string[]]>([
  ['none', 'a', false, []],
  ['in their order', `a${mark(1)}b${mark(0)}`, false, ['1@1', '0@27']],
  ['of none that was cut out', `${mark(2)}${mark('00')}${mark('x')}`, false, []],
  ['of another kind', '####REPLACEMENT_SEND_0####', false, []],
  ['one twice', mark(0) + mark(0), false, ['0@0', '0@25']],
  ['one twice, where each counts once', mark(0) + mark(0), true, ['0@0']],
  ['two that share, the lower first', mark(0) + tail(1), false, ['0@0']],
  ['two that share, the lower last', mark(1) + tail(0), false, ['0@21']],
  ['three that share', mark(1) + tail(0) + tail(1), false, ['0@21']],
  ['three that share around a higher', mark(0) + tail(1) + tail(0), false, ['0@0', '0@42']],
  ['a broken one, where each counts once', mark(0) + tail(1) + mark(1), true, ['0@0', '1@46']],
])('finds %s', (_why, text, once, found) => {
  const all = findPlaceholders(text, 'PUT', { count: 2, once });
  expect(all.map(({ index, start }) => `${index}@${start}`)).toEqual(found);
  expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(all.map(({ index }) => mark(index)));
});
