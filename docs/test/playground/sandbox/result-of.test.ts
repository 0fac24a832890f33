import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../playground/sandbox/result-of.ts';

describe('what a worker said', () => {
  it.each([
    [{ answer: 5 }, { status: 'done', answer: 5 }],
    [{ failed: 'no' }, { status: 'failed', message: 'no' }],
    [{ failed: 5 }, { status: 'done', answer: undefined }],
    [{ failed: 'x'.repeat(3_000_000) }, { status: 'failed', message: 'x'.repeat(2_000) }],
    [null, { status: 'done', answer: undefined }],
  ])('ends its task: %#', (said, result) => {
    expect(resultOf(said)).toEqual(result);
  });

  it('ends its task whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        expect(['done', 'failed']).toContain(resultOf(said).status);
      }),
    );
  });
});
