import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, readInput } from '../../src/input/read-input.ts';

class Stamp {
  readonly at = 5;
  toJSON(key: string): unknown {
    return { key, at: this.at };
  }
}

describe('readInput copies what JSON would carry', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['scalars', [1, 'x', true, null], [1, 'x', true, null]],
    ['nothing', undefined, null],
    ['what JSON leaves out', { a: undefined, b: () => 1, c: Symbol('c'), d: 1 }, { d: 1 }],
    ['what JSON makes null of', [undefined, Number.NaN, -0], [null, null, 0]],
    ['an empty object, which PHP has as a list', {}, []],
    ['an object that counts up, likewise', { 0: 'x', 1: 'y' }, ['x', 'y']],
    ['an object that does not', { 1: 'x' }, { 1: 'x' }],
    ['toJSON', { stamp: new Stamp() }, { stamp: { key: 'stamp', at: 5 } }],
    ['a date', [new Date(0)], ['1970-01-01T00:00:00.000Z']],
    [
      'a key that is a setter elsewhere',
      JSON.parse('{"__proto__":1,"x":2}'),
      JSON.parse('{"__proto__":1,"x":2}'),
    ],
  ])('%s', (_, value, copy) => {
    expect(readInput(value)).toMatchObject({ value: copy, findings: [] });
    expect(readInput(value).value).toEqual(copy);
  });

  it('leaves out what is not its own', () => {
    expect(readInput(Object.create({ inherited: 1 })).value).toEqual([]);
  });

  it('leaves out what makes nothing of itself', () => {
    const nothing = { toJSON: () => undefined };
    expect(readInput({ a: nothing, b: { c: nothing } }).value).toEqual({ b: [] });
  });

  it('reads the getters beside one that throws', () => {
    const value = {
      x: '\ud83d',
      get y(): never {
        throw new Error('no');
      },
    };
    expect(readInput({ value }).findings).toEqual([
      { fault: 'LONE_SURROGATE', keys: ['value', 'x'] },
      { fault: 'NOT_JSON', keys: ['value'] },
    ]);
  });

  it('reads a getter once', () => {
    let reads = 0;
    const value = {
      get x() {
        reads++;
        return reads;
      },
    };
    expect(readInput(value).value).toEqual({ x: 1 });
    expect(reads).toBe(1);
  });
});

describe('readInput finds what keeps a value from arriving', () => {
  const circle: Record<string, unknown> = {};
  Object.assign(circle, { self: [circle] });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = {
    get x(): never {
      throw new Error('no');
    },
    y: 1n,
  };
  const shared = { x: 'y' };

  it.each<readonly [string, unknown, readonly unknown[]]>([
    ['a circle', circle, [{ fault: 'NOT_JSON', keys: ['self', 0] }]],
    ['a bigint', { x: 1n }, [{ fault: 'NOT_JSON', keys: ['x'] }]],
    ['a getter that throws', { a: throwing }, [{ fault: 'NOT_JSON', keys: ['a'] }]],
    ['a revoked proxy', revoked, [{ fault: 'NOT_JSON', keys: [] }]],
    ['half a pair', { x: ['a\ud83d'] }, [{ fault: 'LONE_SURROGATE', keys: ['x', 0] }]],
    ['the other half', '\ude00a', [{ fault: 'LONE_SURROGATE', keys: [] }]],
    ['half a pair in a key', { '\ud83d': 1 }, [{ fault: 'LONE_SURROGATE', keys: ['\ud83d'] }]],
    ['whole pairs', '😀😀', []],
    ['one object in two places', [shared, shared], []],
  ])('%s', (_, value, findings) => {
    expect(readInput(value).findings).toEqual(findings);
  });

  it('depth', () => {
    let deep: unknown = 'x';
    for (let level = 0; level <= MAX_DEPTH; level++) deep = [deep];
    expect(readInput(deep).findings).toMatchObject([{ fault: 'TOO_DEEP' }]);
    expect(readInput(deep instanceof Array ? deep[0] : null).findings).toEqual([]);
  });

  it('size, also of what is mostly hole', () => {
    const holes: unknown[] = [];
    holes.length = 2 ** 32 - 1;
    expect(readInput(holes).findings).toEqual([{ fault: 'TOO_LARGE', keys: [1_999_999] }]);
  });

  it('as many as are worth telling', () => {
    expect(readInput(Array.from({ length: 500 }, () => 1n)).findings).toHaveLength(100);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true }),
        (value) => {
          expect(() => readInput(value)).not.toThrow();
        },
      ),
    );
  });

  it('agrees with JSON on every JSON value without maps that are lists', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        fc.pre(
          !text.includes('{}') && !text.includes('"0":') && text.isWellFormed() && !/\\ud[89a-f]/.test(text),
        );
        expect(JSON.stringify(readInput(JSON.parse(text)).value)).toBe(text);
      }),
    );
  });
});
