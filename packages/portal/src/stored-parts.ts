import type { StoredAttach, StoredKeyboard, StoredMenu } from './types/stored.ts';
import type { Verdict } from './types/verdict.ts';

/** The parts of a message as the portal keeps them; null for one it does not have. */
export interface StoredParts {
  readonly attach: StoredAttach | null;
  readonly keyboard: StoredKeyboard | null;
  readonly menu: StoredMenu | null;
}

/**
 * What a judged call would leave of its parts.
 *
 * @param verdict as `judge` gives it; of a second-generation call with several attaches use the verdict itself.
 * @example
 * storedParts(judge('im.notify', { USER_ID: 1, MESSAGE: 'x' })); // { attach: null, keyboard: null, menu: null }
 */
export function storedParts({ parts }: Verdict): StoredParts {
  return {
    attach: (parts.attach?.stored ?? null) as StoredAttach | null,
    keyboard: (parts.keyboard?.stored ?? null) as StoredKeyboard | null,
    menu: (parts.menu?.stored ?? null) as StoredMenu | null,
  };
}
