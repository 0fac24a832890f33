import type { PartPolicy } from '../policy.ts';
import { unsavedPart } from '../refusals.ts';

/** imbot.v2.Chat.Message.update: what cannot be read is no error (portal.md §6.11). */
export const updatedAttachV2: PartPolicy = {
  part: 'attach',
  api: 'v2',
  empty: 'cleared',
  off: 'cleared',
  wrong: 'cleared',
  oversize: unsavedPart('attach'),
  measured: 'on save',
};

/** A keyboard that cannot be read, or is empty, leaves the old one where it is. */
export const updatedKeyboardV2: PartPolicy = {
  part: 'keyboard',
  api: 'v2',
  empty: 'ignored',
  off: 'cleared',
  wrong: 'ignored',
  oversize: unsavedPart('keyboard'),
  measured: 'on save',
};
