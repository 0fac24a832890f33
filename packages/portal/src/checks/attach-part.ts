import type { Check } from '../call/step.ts';
import { readAttach } from '../attach/read-attach.ts';
import type { PartPolicy } from '../parts/policy.ts';
import { takePart } from '../parts/take-part.ts';

/** ATTACH: one attach. */
export const attachPart =
  (policy: PartPolicy): Check =>
  ({ message }) =>
    takePart(message.attach, policy, readAttach);
