import type { Step } from '../../call/step.ts';
import type { Issue } from '../../types/issue.ts';
import type { PartVerdict } from '../../types/verdict.ts';
import type { PartReading } from '../part-reading.ts';
import type { PartPolicy } from '../policy.ts';

/** A part that is stored. */
export function keep(
  { part }: PartPolicy,
  { stored, size, items, multiple }: PartReading<unknown>,
  issues: readonly Issue[],
): Step {
  const verdict: PartVerdict = { accepted: true, error: null, status: null, size, stored };
  return {
    part: { name: part, verdict: multiple === undefined ? verdict : { ...verdict, multiple }, items },
    issues,
  };
}
