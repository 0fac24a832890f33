import { describe, expect, it } from 'vitest';
import { PhpTypeError } from '../../src/php/type-error.ts';
import { attempt } from '../../src/report/attempt.ts';
import { collect } from '../../src/report/collect.ts';
import { top } from '../../src/report/place.ts';

describe('attempt', () => {
  it('gives what was read', () => {
    const { log, fatals } = collect();
    expect(attempt((value) => value, 5, { place: top('attach', 'ATTACH'), log })).toBe(5);
    expect(fatals).toEqual([]);
  });

  it.each([
    ['NAME', ['attach', 'name']],
    [null, ['attach']],
  ])('takes down what PHP would throw, at %s', (key, path) => {
    const { log, fatals, issues } = collect();
    const read = (): never => {
      throw new PhpTypeError('trim', key);
    };
    expect(attempt(read, 5, { place: top('attach', 'ATTACH'), log })).toBeNull();
    expect(fatals).toEqual(['TypeError: trim(): Argument #1 ($string) must be of type string, array given']);
    expect(issues).toMatchObject([{ code: 'PHP_TYPE_ERROR', path }]);
  });

  it('lets a mistake of ours through', () => {
    const { log } = collect();
    const read = (): never => {
      throw new RangeError('ours');
    };
    expect(() => attempt(read, 5, { place: top('attach', 'ATTACH'), log })).toThrow(RangeError);
  });
});
