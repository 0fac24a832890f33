import fc from 'fast-check';

/** What a field may hold that is next to what is meant by it. */
export const ODD = [
  null,
  true,
  0,
  -1,
  2.5,
  1e21,
  '',
  '0',
  ' a',
  'a ',
  'a\nb',
  'a\u2028b',
  'a\u0085b',
  'a\vb',
  'a\fb',
  'a\rb',
  'a\0',
  '\ta',
  '\u00a0a',
  'a\\b',
  'a#BR#b',
  '<&">',
  '😀/"',
  '/cmd',
  '5',
  'Y',
  'LINE',
  'TABLE',
  'alert',
  'NEWLINE',
  'HELP',
  '#fff',
  [],
  {},
  ['a'],
  [{ NAME: 'a', LINK: '/' }],
  { TEXT: 'a', AS_DESCRIPTION: 'Y' },
] as const;

/** Keys that one element or another knows, and some that none does. */
export const KEYS = [
  'NAME',
  'LINK',
  'COLOR',
  'WIDTH',
  'BOT_ID',
  'USER_ID',
  'APP_ID',
  'FUNCTION',
  'name',
  '__proto__',
];

interface Change {
  readonly where: number;
  readonly key: number;
  readonly value: unknown;
  readonly kind: 'set' | 'add' | 'remove';
}

const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(),
  key: fc.nat(),
  value: fc.constantFrom<unknown>(...ODD),
  kind: fc.constantFrom('set', 'set', 'add', 'remove'),
});

/** The given values, a few fields of each changed to something odd. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(values, fc.array(change, { maxLength: 3 })).map(([value, changes]) => {
    const copy: unknown = structuredClone(value);
    for (const one of changes) apply(copy, one);
    return copy;
  });
}

/** A value in all forms that it has with one field of it changed to something odd, left out or added. */
export function* eachChanged(value: unknown): Generator {
  const maps = [...mapsIn(value)].length;
  for (let where = 0; where < maps; where++) {
    const map = [...mapsIn(value)][where] ?? {};
    for (const name of [...Object.keys(map), ...KEYS]) {
      for (const odd of [...ODD, undefined]) {
        const copy: unknown = structuredClone(value);
        const inner = [...mapsIn(copy)][where];
        if (inner !== undefined) setField(inner, name, odd);
        yield copy;
      }
    }
  }
}

function setField(map: object, name: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(map, name);
  else
    Object.defineProperty(map, name, {
      value: structuredClone(value),
      configurable: true,
      enumerable: true,
      writable: true,
    });
}

function apply(root: unknown, { where, key, value, kind }: Change): void {
  const all = [...mapsIn(root)];
  const map = all[where % all.length];
  if (map === undefined) return;
  const keys = kind === 'add' ? KEYS : Object.keys(map);
  const name = keys[key % keys.length];
  if (name === undefined) return;
  setField(map, name, kind === 'remove' ? undefined : value);
}

function* mapsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* mapsIn(inner);
}
