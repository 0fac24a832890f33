import { expect, test } from 'vitest';
import { readAttachText, readMessage, type Reading } from '../../src/index.ts';
import { readVectors } from '../vectors.ts';
import { recordedViewer } from './viewer.ts';

interface Row extends Reading {
  readonly id: string;
  readonly where: 'message' | 'attach';
  readonly text: string;
}

const rows = readVectors('bbcode-runs') as readonly Row[];
const readers = { message: readMessage, attach: readAttachText };

test('recorded readings', () => {
  expect(rows.length).toBeGreaterThanOrEqual(300);
  const read = rows.map(({ id, where, text }) => ({
    id,
    where,
    text,
    ...readers[where](text, recordedViewer),
  }));
  expect(read).toEqual(rows);
});
