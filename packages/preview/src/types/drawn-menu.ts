import type { DrawnAction } from './drawn-action.ts';

/** A context menu's items. No web client shows them (client.md §2), so their form is ours. */
export type DrawnMenu = readonly DrawnMenuItem[];

/** One choice of a context menu. */
export interface DrawnMenuItem {
  readonly text: string;
  readonly action: DrawnAction | null;
  readonly disabled?: true;
}
