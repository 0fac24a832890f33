import type { World } from './world.ts';

/** Something that a page shows has changed: it is told what, and asks for the rest itself. */
export type Change =
  /** A message came, was changed, deleted or reacted to. */
  | { readonly kind: 'message'; readonly chatId: number }
  /** Somebody is writing there. */
  | { readonly kind: 'typing'; readonly chatId: number; readonly userId: number }
  /** A dialog, a person or a membership. */
  | { readonly kind: 'dialogs' }
  /** A call came in or an event went out. */
  | { readonly kind: 'log' };

/** Tells everybody who watches. */
export function announce({ watchers }: Pick<World, 'watchers'>, change: Change): void {
  for (const watch of watchers) watch(change);
}
