import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type Page } from '@riposte/builder';

const letters = ['a', 'b', 'c', 'd', 'e'];

describe('paginate', () => {
  it.each<[number | undefined, object]>([
    [undefined, { items: ['a', 'b'], page: 1, prev: undefined, next: 2 }],
    [1, { items: ['a', 'b'], page: 1, prev: undefined, next: 2 }],
    [2, { items: ['c', 'd'], page: 2, prev: 1, next: 3 }],
    [3, { items: ['e'], page: 3, prev: 2, next: undefined }],
    [4, { items: ['e'], page: 3, prev: 2, next: undefined }],
    [0, { page: 1 }],
    [-7, { page: 1 }],
    [2.9, { page: 2 }],
    [NaN, { page: 1 }],
    [Infinity, { page: 3 }],
    [-Infinity, { page: 1 }],
    ['2' as never, { page: 1 }],
  ])('page %s of three', (page, expected) => {
    expect(paginate(letters, { page, size: 2 })).toMatchObject({ pages: 3, total: 5, ...expected });
  });

  it('an empty list is page 1 of 1', () => {
    const empty = { items: [], page: 1, pages: 1, total: 0, prev: undefined, next: undefined };
    expect(paginate([], { page: 5, size: 10 })).toEqual(empty);
  });

  it.each([0, -1, 1.5, NaN, Infinity, '5', undefined])('refuses the size %s', (size) => {
    expect(() => paginate(letters, { size: size as number })).toThrow(RangeError);
    expect(() => paginate(letters, { size: size as number })).toThrow('it is a whole number greater than 0');
  });

  it.each([undefined, 'abc', {}])('refuses %j for items', (items) => {
    expect(() => paginate(items as never, { size: 5 })).toThrow(TypeError);
  });

  it('walking by next shows every item once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 12 }), (items, size) => {
        const seen: number[] = [];
        for (let page: number | undefined = 1; page !== undefined;) {
          const shown: Page<number> = paginate(items, { page, size });
          seen.push(...shown.items);
          page = shown.next;
        }
        expect(seen).toEqual(items);
      }),
    );
  });
});
