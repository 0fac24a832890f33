import type { PartPolicy } from '../policy.ts';
import { largePart, unsavedPart, wrongPart } from '../refusals.ts';

/** imbot.v2.Chat.Message.send: an empty attach is an error, an empty keyboard is not (portal.md §6.10). */
export const sentAttach: PartPolicy = {
  part: 'attach',
  api: 'v2',
  empty: 'read',
  off: 'read',
  wrong: wrongPart('attach', 'PARAM_ATTACH_ERROR'),
  oversize: largePart('attach', 'PARAM_ATTACH_ERROR'),
  measured: 'by the method',
};

export const sentKeyboard: PartPolicy = {
  part: 'keyboard',
  api: 'v2',
  empty: 'ignored',
  off: 'read',
  wrong: wrongPart('keyboard', 'PARAM_KEYBOARD_ERROR'),
  oversize: unsavedPart('keyboard', 'SENDING_FAILED'),
  measured: 'on save',
};
