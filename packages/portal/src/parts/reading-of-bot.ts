import type { Pace } from '../quick/pace.ts';

/** How a keyboard or menu is read. */
export interface ReadingOfBot {
  /** The bot of its commands, 0 for none. */
  readonly botId: number;
  readonly pace: Pace;
}
