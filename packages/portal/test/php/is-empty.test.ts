import { describe, expect, it } from 'vitest';
import { isEmpty } from '../../src/php/is-empty.ts';
import type { PhpValue } from '../../src/php/value.ts';

describe('isEmpty', () => {
  it.each<PhpValue>([null, false, 0, '', '0', []])('%j is empty', (value) => {
    expect(isEmpty(value)).toBe(true);
  });

  it.each<PhpValue>([true, 1, -1, ' ', '00', 'N', [null], { A: null }])('%j is not', (value) => {
    expect(isEmpty(value)).toBe(false);
  });
});
