import type { PartPolicy } from '../policy.ts';
import { largePart, wrongPart } from '../refusals.ts';

/** Empty values and 'N' take the part off the message (portal.md §6.5). */
const UPDATED = { api: 'v1', empty: 'cleared', off: 'cleared', measured: 'by the method' } as const;

export const updatedAttach: PartPolicy = {
  ...UPDATED,
  part: 'attach',
  wrong: wrongPart('attach', 'ATTACH_ERROR'),
  oversize: largePart('attach', 'ATTACH_OVERSIZE'),
};

export const updatedKeyboard: PartPolicy = {
  ...UPDATED,
  part: 'keyboard',
  wrong: wrongPart('keyboard', 'KEYBOARD_ERROR'),
  oversize: largePart('keyboard', 'KEYBOARD_OVERSIZE'),
};

/** The code for a wrong menu is spelled like that. */
export const updatedMenu: PartPolicy = {
  ...UPDATED,
  part: 'menu',
  wrong: wrongPart('menu', 'menu_ERROR'),
  oversize: largePart('menu', 'MENU_OVERSIZE'),
};
