import type { Part } from '../../types/part.ts';
import type { PartPolicy } from '../policy.ts';
import { unsavedPart } from '../refusals.ts';

/** imbot.v2.Command.answer: a wrong part is left out without an error (portal.md §6.9). */
export function answeredV2(part: Part): PartPolicy {
  return {
    part,
    api: 'v2',
    empty: 'ignored',
    off: 'ignored',
    wrong: 'ignored',
    oversize: unsavedPart(part, 'COMMAND_ANSWER_FAILED'),
    measured: 'on save',
  };
}
