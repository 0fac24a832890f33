import { readAttach } from '../attach/read-attach.ts';
import { readAttaches } from '../attach/read-attaches.ts';
import type { Check } from '../call/step.ts';
import type { PartPolicy } from '../parts/policy.ts';
import { takePart } from '../parts/take-part.ts';

/** ATTACH, read as one attach. */
export const attachPart =
  (policy: PartPolicy): Check =>
  ({ message }) =>
    takePart(message.attach, policy, readAttach);

/** ATTACH, of which a list is read as a list of attaches. */
export const attachesPart =
  (policy: PartPolicy): Check =>
  ({ message }) =>
    takePart(message.attach, policy, readAttaches);
