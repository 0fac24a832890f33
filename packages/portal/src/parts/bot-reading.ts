import type { Readings } from '../quick/known.ts';

/** What a keyboard or menu is read with. */
export interface BotReading {
  /** The bot of its commands, 0 for none. */
  readonly botId: number;
  readonly readings: Readings;
}
