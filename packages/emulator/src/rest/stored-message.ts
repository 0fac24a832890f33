import type { StoredAttach, StoredKeyboard, StoredMenu, Verdict } from '@riposte/portal';
import type { Message } from '../state/portal-state.ts';

/** What of a judged call is kept. */
export function storedMessage({
  text,
  parts,
}: Verdict): Pick<Message, 'text' | 'attach' | 'keyboard' | 'menu'> {
  return {
    text: text?.stored ?? '',
    attach: (parts.attach?.stored ?? null) as StoredAttach | null,
    keyboard: (parts.keyboard?.stored ?? null) as StoredKeyboard | null,
    menu: (parts.menu?.stored ?? null) as StoredMenu | null,
  };
}
