import { describe, expect, test } from 'vitest';
import { escapeText } from '../../src/escape/escape-text.ts';
import { readVectors } from '../vectors.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly message: string;
  readonly attach: string;
  readonly messageMarkdown: string;
  readonly attachMarkdown: string;
}

const rows = readVectors('escape') as readonly Row[];

const columns = [
  { column: 'message', position: 'message', policy: 'bbcode' },
  { column: 'attach', position: 'attachText', policy: 'bbcode' },
  { column: 'messageMarkdown', position: 'message', policy: 'markdown' },
  { column: 'attachMarkdown', position: 'attachText', policy: 'markdown' },
] as const;

describe('recorded escapes', () => {
  test.each(columns)('$column', ({ column, position, policy }) => {
    expect(rows.length).toBeGreaterThanOrEqual(250);
    const written = rows.map((row) => ({
      id: row.id,
      text: row.text,
      result: escapeText(row.text, position, { policy }),
    }));
    const recorded = rows.map((row) => ({ id: row.id, text: row.text, result: row[column] }));
    expect(written).toEqual(recorded);
  });
});
