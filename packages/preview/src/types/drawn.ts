import type { Run } from '@riposte/bbcode';
import type { Client } from './client.ts';
import type { DrawnAction } from './drawn-action.ts';
import type { DrawnAttach } from './drawn-attach.ts';
import type { DrawnKeyboard } from './drawn-keyboard.ts';
import type { DrawnMenu } from './drawn-menu.ts';
import type { Opens } from './opens.ts';
import type { Note } from './note.ts';

/** A message as its reader would see it: plain JSON, from which every renderer works. */
export interface Drawn {
  readonly client: Client;
  readonly text?: readonly Run[];
  readonly attach?: DrawnAttach;
  readonly keyboard?: DrawnKeyboard;
  readonly menu?: DrawnMenu;
  /** What a click does. Kept beside the picture, so that the picture holds only what can be seen. */
  readonly clicks: DrawnClicks;
  readonly notes: readonly Note[];
}

/** What a click on each thing in the picture does. */
export interface DrawnClicks {
  /** By block and item: what a picture, a file or a rich link opens. */
  readonly attach: readonly Opens[];
  /** By position in `keyboard`; null for a break. */
  readonly keyboard: readonly (DrawnAction | null)[];
}
