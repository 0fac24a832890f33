import { describe, expect, it } from 'vitest';
import { fileSizeText } from '../../src/drawing/file-size-text.ts';

describe('fileSizeText', () => {
  it.each([
    [undefined, ''],
    [1, '1 B'],
    [1023, '1023 B'],
    [1024, '1 KB'],
    [1536, '2 KB'],
    [1_500_000, '1 MB'],
    [1_073_741_824, '1 GB'],
    [5_000_000_000_000, '5 TB'],
    [5_000_000_000_000_000, '4547 TB'],
  ])('words %s bytes as %s', (bytes, text) => {
    expect(fileSizeText(bytes)).toBe(text);
  });
});
