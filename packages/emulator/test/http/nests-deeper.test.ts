import { expect, it } from 'vitest';
import { nestsDeeper } from '../../src/http/nests-deeper.ts';

it.each<[string, number, boolean]>([
  ['1', 0, false],
  ['[]', 0, true],
  ['[]', 1, false],
  ['{"a":[[]]}', 2, true],
  ['{"a":[[]]}', 3, false],
  ['[][][]', 1, false],
  ['"[[["', 0, false],
  ['["\\"[["]', 1, false],
  ['["\\\\",[]]', 1, true],
  ['[', 0, true],
  [']]]][', 0, false],
])('%s nests deeper than %i: %s', (text, levels, deeper) => {
  expect(nestsDeeper(text, levels)).toBe(deeper);
});
