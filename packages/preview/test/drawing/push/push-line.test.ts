import { describe, expect, it } from 'vitest';
import { pushLine } from '../../../src/drawing/push/push-line.ts';

describe('pushLine', () => {
  it.each([
    ['', ''],
    [' a\nb  c ', 'a b c'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), `${'x'.repeat(200)}...`],
    ['😀'.repeat(201), `${'😀'.repeat(200)}...`],
  ])('cuts %s', (text, line) => {
    expect(pushLine(text)).toBe(line);
  });
});
