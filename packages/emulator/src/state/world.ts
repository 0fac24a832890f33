import type { DeliveryReport } from '../events/deliver.ts';
import type { PortalState } from './portal-state.ts';

/** The state with what makes it move: a clock, and those who watch a chat. */
export interface World {
  readonly state: PortalState;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Where the portal is reached: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Called with the id of a chat whenever something in it changed. */
  readonly watchers: Set<(chatId: number) => void>;
  /** Called when a handler has taken an event, or has not. */
  readonly listeners: Set<(report: DeliveryReport) => void>;
  /** Aborts what is under way when the portal closes. */
  readonly closing: AbortSignal;
}
