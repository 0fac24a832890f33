import { describe, expect, it } from 'vitest';
import { plainText, renderHtml, renderTerminal, type Stored } from '../src/index.ts';

/** As many characters as an attach can hold (portal.md §2 rule 2). */
const most = 59_000;

const attachOf = (...blocks: readonly object[]): Stored =>
  ({ attach: { ID: 1, COLOR: '#fff', COLOR_TOKEN: 'base', DESCRIPTION: '', BLOCKS: blocks } }) as Stored;
const filled = (piece: string): string => piece.repeat(Math.floor(most / piece.length));

// A renderer that went back over what it has read would not come to an end here.
describe('an attach at the limit is rendered whole', () => {
  it.each<[string, Stored]>([
    ['one word', attachOf({ MESSAGE: filled('x') })],
    ['words', attachOf({ MESSAGE: filled('слово ') })],
    ['lines', attachOf({ MESSAGE: filled('a\n') })],
    ['tags', attachOf({ MESSAGE: filled('[b]a[/b]') })],
    ['tags that never close', attachOf({ MESSAGE: filled('[b][i]') })],
    ['quotes', attachOf({ MESSAGE: filled('>>a\n') })],
    ['emoji', attachOf({ MESSAGE: filled('👩‍👩‍👧‍👦') })],
    ['ideographs', attachOf({ MESSAGE: filled('漢字') })],
    [
      'a value',
      attachOf({ GRID: [{ DISPLAY: 'ROW', NAME: 'n', VALUE: filled('v '), COLOR_TOKEN: 'base' }] }),
    ],
    [
      'rows',
      attachOf({
        GRID: Array.from({ length: 900 }, () => ({
          DISPLAY: 'ROW',
          NAME: 'name',
          VALUE: 'value',
          COLOR_TOKEN: 'base',
        })),
      }),
    ],
    ['blocks', attachOf(...Array.from({ length: 2_000 }, () => ({ MESSAGE: 'block' })))],
  ])(
    'of %s',
    (_name, stored) => {
      expect(renderHtml(stored).length).toBeGreaterThan(1_000);
      expect(renderTerminal(stored, { width: 60, color: false }).length).toBeGreaterThan(1_000);
      expect(plainText(stored).length).toBeGreaterThan(1_000);
    },
    120_000,
  );
});
