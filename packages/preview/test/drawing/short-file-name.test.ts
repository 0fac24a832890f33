import { describe, expect, it } from 'vitest';
import { shortFileName } from '../../src/drawing/short-file-name.ts';

describe('shortFileName', () => {
  it.each([
    ['a.pdf', 'a.pdf'],
    ['x'.repeat(90), 'x'.repeat(90)],
    [`${'x'.repeat(70)}.pdf`, `${'x'.repeat(70)}.pdf`],
    [`${'x'.repeat(68)}abc.PDF`, `${'x'.repeat(65)}...bc.pdf`],
    [`${'x'.repeat(64)} and more.tar.gz`, `${'x'.repeat(64)}...ar.gz`],
    ['', ''],
  ])('shortens %s', (name, short) => {
    expect(shortFileName(name)).toBe(short);
  });
});
