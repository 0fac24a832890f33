import type { StoredAttach, StoredKeyboard, StoredMenu } from '@riposte/portal';

/** A message as the portal keeps it: the verdict's stored parts, `null` where a part was taken off. */
export interface Stored {
  readonly text?: string;
  readonly attach?: StoredAttach | null;
  readonly keyboard?: StoredKeyboard | null;
  readonly menu?: StoredMenu | null;
}
