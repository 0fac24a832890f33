import { readAttach } from '../attach/read-attach.ts';
import { readAttaches } from '../attach/read-attaches.ts';
import type { Check } from '../call/step.ts';
import type { PartPolicy } from '../parts/policy.ts';
import { takePart } from '../parts/take-part.ts';

/** ATTACH, read as one attach. */
export function attachPart(policy: PartPolicy): Check {
  return ({ message, readings }) =>
    takePart(message.attach, policy, (sent, spot) => readAttach(sent, spot, readings));
}

/** ATTACH, of which a list is read as a list of attaches. */
export function attachesPart(policy: PartPolicy): Check {
  return ({ message, readings }) =>
    takePart(message.attach, policy, (sent, spot) => readAttaches(sent, spot, readings));
}
