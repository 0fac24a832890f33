import type { StoredAttach, StoredKeyboard, StoredMenu, Verdict } from '@riposte/portal';
import type { Stored } from '@riposte/preview';

/** What of a judged call would stand in the chat. */
export function storedOf({ text, parts }: Verdict): Stored {
  return {
    ...(text !== null && { text: text.stored }),
    attach: (parts.attach?.stored ?? null) as StoredAttach | null,
    keyboard: (parts.keyboard?.stored ?? null) as StoredKeyboard | null,
    menu: (parts.menu?.stored ?? null) as StoredMenu | null,
  };
}
