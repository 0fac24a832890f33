import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildForm, FormError, parseForm, toLists, type FormMap } from '@riposte/portal/form';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('parseForm', () => {
  it.each<[string, unknown]>([
    ['', {}],
    ['a=1', { a: '1' }],
    ['a', { a: '' }],
    ['a=1&&b=2&', { a: '1', b: '2' }],
    ['a=1&a=2', { a: '2' }],
    ['a[b][17]=x', { a: { b: { 17: 'x' } } }],
    ['a[0]=x&a[1]=y', { a: { 0: 'x', 1: 'y' } }],
    ['a[]=x&a[]=y', { a: { 0: 'x', 1: 'y' } }],
    ['a[5]=x&a[]=y', { a: { 5: 'x', 6: 'y' } }],
    ['a%5Bb%5D=Oslo+%26+Bergen+50%25', { a: { b: 'Oslo & Bergen 50%' } }],
    ['a=%zz+1', { a: '%zz 1' }],
    ['a=50% off%21', { a: '50% off!' }],
    ['a=%D0%9F%ff%', { a: 'П\ufffd%' }],
    ['a=%EF%BB%BFx', { a: '\ufeffx' }],
    ['a[b=1', { 'a[b': '1' }],
    ['a[b]c=1', { a: { b: '1' } }],
    ['a[b][c=1', { a: { b: '1' } }],
    ['[a]=1', { '[a]': '1' }],
    ['a=1&a[b]=2', { a: { b: '2' } }],
    ['a[b]=2&a=1', { a: '1' }],
    ['constructor=1&toString[x]=2', { constructor: '1', toString: { x: '2' } }],
  ])('%j', (body, expected) => {
    expect(plain(parseForm(body))).toEqual(expected);
  });

  it('keeps __proto__ an ordinary key of an ordinary map', () => {
    const form = parseForm('__proto__[admin]=1&a[__proto__][b]=2');
    expect(Object.keys(form)).toEqual(['__proto__', 'a']);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it.each<[string, string, Parameters<typeof parseForm>[1]]>([
    ['length', 'a=123456', { length: 5 }],
    ['pairs', 'a=1&b=2&c=3', { pairs: 2 }],
    ['depth', `a${'[b]'.repeat(9)}=1`, {}],
  ])('refuses a body over its limit of %s', (_limit, body, limits) => {
    expect(() => parseForm(body, limits)).toThrow(FormError);
  });

  it('counts 200,000 items of a list without going back over them', () => {
    const { a } = parseForm('a[]=x&'.repeat(200_000), { length: 2_000_000, pairs: 300_000 });
    expect(Object.keys(a as FormMap)).toHaveLength(200_000);
  });

  it('refuses 10,000 nested brackets at once', () => {
    expect(() => parseForm(`a${'[x]'.repeat(10_000)}=1`)).toThrow('deeper than 8 levels');
  });
});

describe('buildForm', () => {
  it.each<[Parameters<typeof buildForm>[0], string]>([
    [{ a: 1, b: true, c: false, d: null, e: undefined }, 'a=1&b=1&c=0&d=&e='],
    [{ a: { b: ['x', 'y'] } }, 'a%5Bb%5D%5B0%5D=x&a%5Bb%5D%5B1%5D=y'],
    [{ a: [], b: {} }, ''],
    [{ 'a b': "it's (50%) ~*!" }, 'a+b=it%27s+%2850%25%29+%7E%2A%21'],
    [{ a: '\ud800x\udc00' }, 'a=%EF%BF%BDx%EF%BF%BD'],
  ])('%j', (value, expected) => {
    expect(buildForm(value)).toBe(expected);
  });
});

describe('together', () => {
  const key = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((name) => !/[[\]]/.test(name) && name !== '__proto__');
  const tree = fc.letrec<{ map: FormMap }>((tie) => ({
    map: fc.dictionary(
      key,
      fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        tie('map').filter((map) => Object.keys(map).length > 0),
      ),
      { minKeys: 1, maxKeys: 4 },
    ),
  })).map;

  it('parsing what was built gives the same map', () => {
    fc.assert(
      fc.property(tree, (map) => {
        expect(plain(parseForm(buildForm(map)))).toEqual(plain(map));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws anything but FormError', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '[', ']', '=', '&', '%', '5', 'B', '+') }),
        (body) => {
          expect(typeof parseForm(body, { depth: 99 })).toBe('object');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each<[string, unknown]>([
    ['a[0]=x&a[1][b]=y', { a: ['x', { b: 'y' }] }],
    ['a[1]=x', { a: { 1: 'x' } }],
    ['a[0]=x&a[k]=y', { a: { 0: 'x', k: 'y' } }],
  ])('toLists %j', (body, expected) => {
    expect(plain(toLists(parseForm(body)))).toEqual(expected);
  });
});
