import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emit, type Policy } from '@riposte/bbcode';
import { keptCost } from '../../src/pen/kept-cost.ts';
import { takePen, type Pen } from '../../src/pen/pen.ts';
import { writeActing } from '../../src/pen/write-acting.ts';
import { writeAsIs, writePlain, writePlainLine } from '../../src/pen/write-plain.ts';
import { problemsOfPlainText, problemsOfText } from '../../src/text/text-value.ts';
import { anyText } from '../support/arbitrary-text.ts';

const anyPosition = fc.constantFrom('message' as const, 'attachText' as const);
const anyPolicy = fc.constantFrom<Policy>('bbcode', 'bbcode', 'bbcode', 'markdown');

/** A count is right or it is none. */
const counts = (pen: Pen, text: string): void => {
  if (!Number.isNaN(pen.cost)) expect(pen.cost).toBe(keptCost(text));
};

describe('writing a plain string the short way', () => {
  it('comes to what the escape writes, wherever markup acts, and overlooks nothing', () => {
    fc.assert(
      fc.property(anyText, anyPosition, anyPolicy, (text, position, policy) => {
        const pen = takePen(policy);
        const written = writeActing(pen, text, position);
        expect(written).toBe(emit([{ kind: 'text', value: text }], position, { policy }));
        counts(pen, written);
        if (problemsOfText(text, position).length > 0) expect(pen.isSuspect).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('comes to what the escape writes, where none does', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('attachPlain' as const, 'buttonText' as const, 'menuText' as const),
        fc.constantFrom(writePlain, writePlainLine),
        (text, position, write) => {
          const pen = takePen('bbcode');
          const written = write(pen, text, position);
          expect(written).toBe(emit([{ kind: 'text', value: text }], position));
          counts(pen, written);
          if (problemsOfPlainText(text).length > 0) expect(pen.isSuspect).toBe(true);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('leaves what is copied, put or sent as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pen = takePen('bbcode');
        expect(writeAsIs(pen, text)).toBe(text.toWellFormed());
        counts(pen, text);
        if (problemsOfPlainText(text).length > 0) expect(pen.isSuspect).toBe(true);
      }),
    );
  });

  it.each([
    ['a plain sentence', 'a plain sentence', false],
    ['an [urgent] order', 'an [\u200burgent] order', false],
    ['a [b]bold[/b] word', 'a [\u200bb]bold[\u200b/b] word', true],
    ['see (www.example.com [x]) here', undefined, false],
    ['/me waves', '/\u200bme waves', false],
  ])('%j', (text, expected, isSuspect) => {
    const pen = takePen('bbcode');
    const written = writeActing(pen, text, 'attachText');
    if (expected !== undefined) expect(written.replaceAll('\u200b', '')).toBe(text);
    if (isSuspect) expect(pen.isSuspect).toBe(true);
  });
});
