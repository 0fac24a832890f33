import type { Sent } from '../call/call.ts';
import { PASSED, type Step } from '../call/step.ts';
import { LIMITS } from '../limits.ts';
import { isEmpty } from '../php/is-empty.ts';
import type { PhpValue } from '../php/value.ts';
import { collect } from '../report/collect.ts';
import type { Spot } from '../report/spot.ts';
import { drop } from './outcomes/drop.ts';
import { fail } from './outcomes/fail.ts';
import { keep } from './outcomes/keep.ts';
import { lose } from './outcomes/lose.ts';
import { overflow } from './outcomes/overflow.ts';
import type { PartReading } from './part-reading.ts';
import type { PartPolicy, Quietly } from './policy.ts';

/** Takes one part the way the policy says; `read` turns its value into the stored form, or null. */
export function takePart(
  sent: Sent | null,
  policy: PartPolicy,
  read: (value: PhpValue, spot: Spot) => PartReading<unknown> | null,
): Step {
  if (sent === null) return PASSED;
  const quiet = withoutReading(sent.value, policy);
  if (quiet !== null) return drop(sent, policy, quiet);
  const { issues, fatals, log } = collect();
  const reading = read(sent.value, { place: sent.place, log });
  const [fatal] = fatals;
  if (fatal !== undefined) return fail(policy, fatal, issues);
  if (reading === null) return lose(sent, policy, issues);
  return reading.size < LIMITS.part ? keep(policy, reading, issues) : overflow(sent, policy, reading, issues);
}

function withoutReading(value: PhpValue, { api, empty, off }: PartPolicy): Quietly | null {
  if (value === null) return 'ignored';
  if (empty !== 'read' && isEmpty(value)) return empty;
  if (off !== 'read' && (value === 'N' || (api === 'v1' && value === true))) return off;
  return null;
}
