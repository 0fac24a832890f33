import type { Step } from '../../call/step.ts';
import type { Issue } from '../../types/issue.ts';
import type { PartReading } from '../part-reading.ts';
import type { PartPolicy } from '../policy.ts';

/** A part that is stored. */
export function keep(
  { part }: PartPolicy,
  { stored, size, items, multiple }: PartReading<unknown>,
  issues: readonly Issue[],
): Step {
  return {
    part: {
      name: part,
      verdict: {
        accepted: true,
        error: null,
        status: null,
        size,
        stored,
        ...(multiple !== undefined && { multiple }),
      },
      items,
    },
    issues,
  };
}
