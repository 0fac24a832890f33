import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveKey, type KeySource } from '@riposte/transport';

const source: KeySource = { portal: 'acme', dialog: 'chat5', source: 70411, position: 0, generation: 0 };
/** What the portal's own pattern takes (portal.md §6.12). */
const honoured = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('deriveKey', () => {
  it.each<[string, Partial<KeySource>, boolean]>([
    ['the same', {}, true],
    ['the same written otherwise', { source: '70411' }, true],
    ['another portal', { portal: 'other' }, false],
    ['another dialog', { dialog: 'chat6' }, false],
    ['another message', { source: 70412 }, false],
    ['the second answer', { position: 1 }, false],
    ['after a rejection', { generation: 1 }, false],
  ])('%s', (_name, change, isSame) => {
    expect(deriveKey({ ...source, ...change }) === deriveKey(source)).toBe(isSame);
  });

  it('is always one the portal honours, and never the same for two sources', () => {
    const part = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(part, part, part, part, (portal, dialog, first, second) => {
        const [a, b] = [
          deriveKey({ portal, dialog, source: first }),
          deriveKey({ portal, dialog, source: second }),
        ];
        expect(a).toMatch(honoured);
        expect(a === b).toBe(first === second);
      }),
    );
  });

  it('keeps parts apart', () => {
    expect(deriveKey({ portal: 'a', dialog: 'bc', source: 'd' })).not.toBe(
      deriveKey({ portal: 'ab', dialog: 'c', source: 'd' }),
    );
  });
});
