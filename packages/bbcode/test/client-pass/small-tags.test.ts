import { expect, test } from 'vitest';
import { readAttachText } from '../../src/index.ts';
import { expectAttach } from '../read/cases.ts';

test.each<[text: string, runs: readonly string[]]>([
  ['a[like][dislike][rating=5]b', ['ab']],
  ['[rating=6]', ['[rating=6]']],
  ['[disk=12] [disk=x]', ['[File] [disk=x]']],
  ['[timestamp=0 format=FORMAT_DATE]', ['1970-01-01']],
  ['[TIMESTAMP=86399 format=short_time_format]', ['23:59']],
  ['[timestamp=0 format=NO]', ['[timestamp=0 format=NO]']],
  ['a\nb[br]c[BR]d', ['a\nb\nc\nd']],
  ['a\tb    c', ['a\u00A0\u00A0\u00A0\u00A0b\u00A0\u00A0\u00A0\u00A0c']],
  [' a\n', ['a']],
  ['a[br]', ['a']],
  ['', []],
  ['<b>"&\'', ['<b>"&\'']],
])('%s', (text, runs) => {
  expectAttach(text, runs);
});

test('the viewer may write moments their own way', () => {
  const formatTime = (seconds: number, format: string): string => `${seconds} as ${format}`;
  expect(readAttachText('[timestamp=7 format=FORMAT_DATE]', { formatTime }).runs).toEqual([
    { text: '7 as FORMAT_DATE', marks: [] },
  ]);
});
