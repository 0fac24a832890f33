import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyRules } from '../../src/escape/apply-rules.ts';
import { escapeText } from '../../src/escape/escape-text.ts';
import { LINES, prepare } from '../../src/escape/prepare.ts';
import { positions } from '../../src/positions/positions.ts';
import type { Position } from '../../src/index.ts';
import { ZERO_WIDTH } from '../../src/escape/zero-width.ts';
import { emit } from '../../src/index.ts';
import { escapeAddresses } from '../../src/write/escape-addresses.ts';
import { addressed, hostile } from '../properties/nodes.ts';

const manner = fc.record({
  policy: fc.constantFrom('bbcode' as const, 'markdown' as const),
  inAttach: fc.boolean(),
  opensField: fc.boolean(),
});
const anyText = fc.oneof(hostile, addressed, fc.string({ unit: 'binary', maxLength: 20 }), fc.string());

test('what the scanner lets through is what the rules would leave', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom(...(Object.keys(positions) as Position[])),
      manner,
      (text, position, options) => {
        const { place, rules } = prepare(position, options);
        const clean = place.clean(text);
        const lines = place.lines === 'kept' ? clean : clean.replace(LINES, ' ');
        expect(escapeText(text, position, options)).toBe(applyRules(lines, rules));
      },
    ),
    { numRuns: 10_000 },
  );
});

test('a text without an address is written as one with none to escape', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const leaf = { kind: 'literal', text, position: 'message', marks: [] } as const;
      const options = { policy: 'bbcode', inAttach: false, opensField: true, followed: false } as const;
      expect(emit([{ kind: 'text', value: text }], 'message')).toBe(escapeAddresses(leaf, options));
    }),
    { numRuns: 5000 },
  );
});

test.each(['Order "A/B" [4512]\nby 12:00 (tomorrow)', 'Заказ «Ромашка» [срочно] & 😀'])(
  'nothing acts in %s',
  (text) => {
    expect(
      prepare('message', { policy: 'bbcode', inAttach: false, opensField: true }).scanner.test(text),
    ).toBe(false);
    expect(escapeText(text, 'message')).not.toContain(ZERO_WIDTH);
  },
);
