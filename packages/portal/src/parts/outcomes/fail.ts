import { fatalRefusal } from '../../call/refusals.ts';
import type { Step } from '../../call/step.ts';
import type { Issue } from '../../types/issue.ts';
import type { PartPolicy } from '../policy.ts';

/** A part on which the portal's PHP throws. */
export function fail({ part, api }: PartPolicy, fatal: string, issues: readonly Issue[]): Step {
  const refusal = fatalRefusal(api, fatal);
  const verdict = {
    accepted: false,
    error: 'FATAL',
    status: refusal.status,
    size: 0,
    stored: null,
    fatal,
    ...(api === 'v2' && { wireError: refusal.code }),
  };
  return { refusal, part: { name: part, verdict, items: [] }, issues };
}
