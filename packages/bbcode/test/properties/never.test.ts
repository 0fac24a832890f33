import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emit, escapeText, readAttachText, readMessage, type Position } from '../../src/index.ts';
import { positions } from '../../src/positions/positions.ts';
import { hostile } from './nodes.ts';
import { storeAttachText } from './store-attach-text.ts';

const everyPosition = Object.keys(positions) as Position[];
const anyString = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 60 }));

describe('whatever the text', { timeout: 120_000 }, () => {
  test('no reading throws', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(readMessage(text).runs).toBeInstanceOf(Array);
        expect(readAttachText(text).runs).toBeInstanceOf(Array);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is written never freezes a client or a portal', () => {
    fc.assert(
      fc.property(anyString, anyString, (one, other) => {
        const written = emit(
          [
            { kind: 'text', value: one },
            { kind: 'send', label: other, command: one },
            { kind: 'code', text: other },
            { kind: 'put', label: one, command: other },
            { kind: 'text', value: other },
          ],
          'message',
        );
        expect(readMessage(written).freezes).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing written has a half emoji or a control', () => {
    fc.assert(
      fc.property(anyString, fc.constantFrom(...everyPosition), (text, position) => {
        expect(escapeText(text, position)).not.toMatch(/(?![\n\t\x80-\x9F])\p{Cc}|\p{Surrogate}/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('commands and addresses take nothing invisible', () => {
    fc.assert(
      fc.property(anyString, fc.constantFrom('sendCommand', 'putCommand', 'url'), (text, position) => {
        const visible = text.replaceAll('\u200B', '');
        expect(escapeText(visible, position)).not.toContain('\u200B');
      }),
      { numRuns: 1000 },
    );
  });

  test('a plain text of an attach comes back as it was, but for a backslash before n and t', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const clean = escapeText(text, 'buttonText').replaceAll('#BR#', '');
        const stored = storeAttachText(escapeText(clean, 'attachPlain'));
        expect(stored.replaceAll('\u200B', '')).toBe(clean.replaceAll('\u200B', ''));
      }),
      { numRuns: 1000 },
    );
  });
});
