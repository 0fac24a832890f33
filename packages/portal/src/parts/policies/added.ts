import type { PartPolicy } from '../policy.ts';
import { largePart, unsavedPart, wrongPart } from '../refusals.ts';

const ADDED = { api: 'v1', empty: 'ignored', off: 'read' } as const;

/** ATTACH of every v1 method that sends something new. */
export const addedAttach: PartPolicy = {
  ...ADDED,
  part: 'attach',
  wrong: wrongPart('attach', 'ATTACH_ERROR'),
  oversize: largePart('attach', 'ATTACH_OVERSIZE'),
  measured: 'by the method',
};

/** KEYBOARD of a command answer, the only new message whose method measures it. */
export const answeredKeyboard: PartPolicy = {
  ...ADDED,
  part: 'keyboard',
  wrong: wrongPart('keyboard', 'KEYBOARD_ERROR'),
  oversize: largePart('keyboard', 'KEYBOARD_OVERSIZE'),
  measured: 'by the method',
};

/** KEYBOARD of a new message; `handlerError` is what the method would say had the size not been found on saving. */
export function addedKeyboard(handlerError: string): PartPolicy {
  return {
    ...answeredKeyboard,
    oversize: unsavedPart('keyboard', handlerError),
    measured: 'on save',
  };
}

/** MENU of a new message. */
export function addedMenu(handlerError: string): PartPolicy {
  return {
    ...ADDED,
    part: 'menu',
    wrong: wrongPart('menu', 'MENU_ERROR'),
    oversize: unsavedPart('menu', handlerError),
    measured: 'on save',
  };
}
