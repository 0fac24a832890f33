import type { DialogId } from '@riposte/builder';

/** A dialog: a user's id for a private one, `chat5` for a group. */
export interface DialogAddress {
  readonly dialog: DialogId;
}

/** A user's notifications: no keyboard, no menu, and no ref to update (portal.md §6.8). */
export interface NotifyAddress {
  /** The user's id. */
  readonly notify: number;
  /** A later notification with the same tag replaces this one, which also makes it safe to repeat. */
  readonly tag?: string | undefined;
  /** In the caller's own name, or in the system's, which is meant when left out. */
  readonly as?: 'personal' | 'system' | undefined;
}

/** Where a reply goes. */
export type Address = DialogAddress | NotifyAddress;
