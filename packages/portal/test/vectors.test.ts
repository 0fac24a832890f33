import { describe, expect, it } from 'vitest';
import { judgeVector, type ExpectedPart } from '../src/vector.ts';
import { readRows } from './support/read-rows.ts';

const PARTS = ['attach', 'keyboard', 'menu'] as const;
const NAMES = ['portal-hand', 'portal-random', 'portal-near-limit', 'payloads'] as const;

describe.each(NAMES)('recorded answers: %s', (name) => {
  const rows = readRows(name);

  it('are there', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(PARTS)('agree on every %s', (part) => {
    for (const { id, expect: recorded, ...vector } of rows) {
      const wanted = recorded[part];
      if (wanted !== undefined) expect(answer(vector, part, wanted), id).toEqual(withoutWarnings(wanted));
    }
  });
});

/** The model's answer; without a stored form where the row has none, near the limit. */
function answer(
  vector: Parameters<typeof judgeVector>[0],
  part: (typeof PARTS)[number],
  wanted: ExpectedPart,
) {
  const { normalized, ...rest } = judgeVector(vector)[part] ?? { normalized: null };
  return 'normalized' in wanted ? { ...rest, normalized } : rest;
}

/** PHP's own warnings are recorded too, and are nobody's business. */
function withoutWarnings(wanted: ExpectedPart): object {
  return { ...wanted, warnings: undefined };
}
