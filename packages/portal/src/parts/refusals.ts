import type { Refusal } from '../call/refusal.ts';
import type { Part } from '../types/part.ts';

const WRONG = {
  attach: 'Incorrect attach params',
  keyboard: 'Incorrect keyboard params',
  menu: 'Incorrect menu params',
} as const satisfies Readonly<Record<Part, string>>;

const TOO_LARGE = {
  attach: 'You have exceeded the maximum allowable size of attach',
  keyboard: 'You have exceeded the maximum allowable size of keyboard',
  menu: 'You have exceeded the maximum allowable size of menu',
} as const satisfies Readonly<Record<Part, string>>;

const PARAM = {
  attach: 'PARAM_ATTACH_ERROR',
  keyboard: 'PARAM_KEYBOARD_ERROR',
  menu: 'PARAM_MENU_ERROR',
} as const satisfies Readonly<Record<Part, string>>;

/** A part of which nothing is left, under the method's own code. */
export function wrongPart(part: Part, code: string): Refusal {
  return {
    code,
    status: 400,
    description: WRONG[part],
  };
}

/** A part over the limit, under the method's own code. */
export function largePart(part: Part, code: string): Refusal {
  return {
    code,
    status: 400,
    description: TOO_LARGE[part],
  };
}

/**
 * A part over the limit that only the saving of the message finds: its code takes the place of the method's own,
 * and of the text as well (portal.md §2 rule 6, §6.1 rule 3).
 */
export function unsavedPart(part: Part, handlerError?: string): Refusal {
  return {
    code: PARAM[part],
    status: 400,
    description: PARAM[part],
    ...(handlerError !== undefined && { handlerError }),
  };
}
