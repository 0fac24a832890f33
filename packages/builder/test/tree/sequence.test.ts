import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, emptySequence, lastOf, toArray, type Sequence } from '../../src/tree/sequence.ts';

describe('sequence', () => {
  it('starts empty', () => {
    expect(toArray(emptySequence())).toEqual([]);
    expect(lastOf(emptySequence())).toBeUndefined();
  });

  it('keeps every version what it was, whichever is extended when', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.integer()), { maxLength: 60 }), (steps) => {
        const versions: Sequence<number>[] = [emptySequence()];
        const expected: (readonly number[])[] = [[]];
        for (const [pick, item] of steps) {
          const from = pick % versions.length;
          versions.push(append(versions[from]!, item));
          expected.push([...expected[from]!, item]);
        }
        expect(versions.map(toArray)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });
});
