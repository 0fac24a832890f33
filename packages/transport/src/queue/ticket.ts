import type { Call } from '../exchange/call.ts';
import type { Answer } from '../http/answer.ts';

/** One call waiting for its turn at the portal. */
export interface Ticket {
  readonly call: Call;
  readonly settle: (answer: Answer) => void;
  /** The gates have let it pass; they are asked once. */
  isCleared: boolean;
}

/** Puts a ticket behind all of its rank. */
export function enqueue(waiting: Ticket[], ticket: Ticket): void {
  let at = waiting.length;
  while (at > 0 && (waiting[at - 1]?.call.rank ?? 0) > ticket.call.rank) at -= 1;
  waiting.splice(at, 0, ticket);
}
