import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput, type Input } from '../../src/input/read-input.ts';
import { copyElements } from '../../src/quick/copy-elements.ts';
import { attach, keyboard } from '../support/plausible.ts';
import { mutated } from '../support/mutated.ts';

function copied({ value, findings }: Input): Pick<Input, 'value' | 'findings'> {
  return { value, findings };
}

function expectSame(value: unknown): void {
  const quick = copied(readInput(value, copyElements));
  expect(quick).toEqual(copied(readInput(value)));
  expect(JSON.stringify(quick)).toBe(JSON.stringify(copied(readInput(value))));
}

function throws(): never {
  throw new Error('no');
}

describe('copyElements', () => {
  it('copies whatever stands in a part as anything else is copied', () => {
    const options = { withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true };
    const odd = fc.anything({ ...options, withObjectString: true });
    const elements = fc.array(fc.oneof(odd, fc.record({ GRID: fc.array(odd), LINK: odd })));
    const parts = fc.record({ BLOCKS: elements, KEYBOARD: elements, menu: elements });
    fc.assert(fc.property(parts, expectSame), { numRuns: 1_000 });
  });

  it('copies what is meant, and what is nearly meant', () => {
    const call = fc.record({ ATTACH: attach, fields: fc.record({ keyboard }) });
    fc.assert(fc.property(fc.oneof(call, mutated(call)), expectSame), { numRuns: 1_000 });
  });

  const circle: Record<string, unknown> = { MESSAGE: 'a' };
  Object.assign(circle, { LINK: { NAME: circle } });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();

  it.each<readonly [string, unknown]>([
    ['what lies in itself', circle],
    ['a part in itself', (() => Object.assign(circle, { GRID: [circle] }))()],
    ['what is left out', { TEXT: 'a', LINK: undefined, COMMAND: () => 'x' }],
    ['half a pair in a key of what is left out', { MESSAGE: 'a', '\ud83d': undefined }],
    ['half a pair', { GRID: [{ NAME: 'a\ud83d', VALUE: 'b' }] }],
    ['whole pairs', { MESSAGE: '😀' }],
    ['a date', { MESSAGE: new Date(0) }],
    ['a date for a block', new Date(0)],
    [
      'a getter that throws',
      { MESSAGE: '\ud83d', LINK: Object.defineProperty({}, 'LINK', { enumerable: true, get: throws }) },
    ],
    ['a revoked proxy', { MESSAGE: revoked }],
    ['a prototype for a key', JSON.parse('{"__proto__":{"a":[1]},"MESSAGE":"a"}')],
    ['more than a block can have', { IMAGE: Array.from({ length: 1_001 }, () => ({ LINK: '/' })) }],
    ['depth', { a: [{ b: [{ c: [{ d: [{ e: {} }] }] }] }] }],
    ['scalars', 'x'],
  ])('copies %s', (_, element) => {
    for (const key of ['BLOCKS', 'BUTTONS', 'ITEMS']) expectSame({ [key]: [element, { MESSAGE: 'b' }] });
  });

  it('reads each getter once, whether the element is ordinary or not', () => {
    const reads: string[] = [];
    const element = (value: unknown): object => ({
      get MESSAGE() {
        reads.push('MESSAGE');
        return value;
      },
    });
    const { value } = readInput({ ATTACH: ['a', ' b', 5, new Date(0), []].map(element) }, copyElements);
    expect(value).toEqual({
      ATTACH: ['a', ' b', 5, '1970-01-01T00:00:00.000Z', []].map((MESSAGE) => ({ MESSAGE })),
    });
    expect(reads).toHaveLength(5);
  });

  it('knows the ordinary elements of a list, and those alone', () => {
    const blocks = [
      { MESSAGE: 'a' },
      { MESSAGE: ' b' },
      { DELIMITER: { SIZE: 200 } },
      { LINK: { LINK: '/' } },
    ];
    const { value, readings } = readInput({ ATTACH: { BLOCKS: blocks } }, copyElements);
    expect(value).toEqual({ ATTACH: { BLOCKS: blocks } });
    expect(readings.blocks).toMatchObject([
      { stored: [{ MESSAGE: 'a' }, undefined, { DELIMITER: { SIZE: 200 } }, { LINK: [{ LINK: '/' }] }] },
    ]);
  });

  it('stops at as many values as are too many', () => {
    const many = Array.from({ length: 1_000_000 }, () => ({ MESSAGE: 'a' }));
    const { findings } = readInput({ ATTACH: many }, copyElements);
    expect(findings).toEqual(readInput({ ATTACH: many }).findings);
  });

  it('leaves it be where somebody gave every object a field', () => {
    const copies: Input[] = [];
    Object.defineProperty(Object.prototype, 'given', {
      value: { x: 1 },
      configurable: true,
      enumerable: true,
      writable: true,
    });
    try {
      copies.push(readInput({ ATTACH: [{ MESSAGE: 'a' }, { LINK: { LINK: '/' } }] }, copyElements));
    } finally {
      Reflect.deleteProperty(Object.prototype, 'given');
    }
    expect(copies.map(({ value }) => value)).toEqual([
      { ATTACH: [{ MESSAGE: 'a' }, { LINK: { LINK: '/' } }] },
    ]);
  });
});
