import type { Clock } from '../clock/clock.ts';
import type { Call, Step } from '../exchange/call.ts';
import { heldNow } from '../exchange/held.ts';
import type { Gate } from '../guards/gate.ts';
import type { Answer } from '../http/answer.ts';
import type { Limiter } from '../limit/limiter.ts';
import { letGo } from './let-go.ts';
import { enqueue, type Ticket } from './ticket.ts';

export interface LaneTools {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly gate: Gate;
  /** Requests in flight at most. */
  readonly concurrency: number;
  readonly post: Step;
  /** Takes out of those that wait what travels with the first, which is taken already. */
  readonly takeCompanions: (
    first: Ticket,
    waiting: Ticket[],
    isCleared: (ticket: Ticket) => boolean,
  ) => readonly Ticket[];
  readonly postBatch: (calls: readonly Call[]) => Promise<readonly Answer[]>;
  /** Hears that a call has to wait so many milliseconds for room. */
  readonly onWait: (call: Call, milliseconds: number) => void;
}

/**
 * The one door to the portal: so many requests at once, as many a second as it allows, the most urgent first, what
 * waits together in one request where that is safe. Those that wait can be called off or run out of time.
 */
export function createLane(tools: LaneTools): Step {
  const { clock, limiter, gate, concurrency } = tools;
  const waiting: Ticket[] = [];
  let running = 0;
  let isPumping = false;
  /** No deadline of those that wait passes before. */
  let due = Infinity;
  let wake = new AbortController();

  const stir = (): void => {
    wake.abort();
    if (!isPumping) void pump();
  };

  const stopped = (): void => {
    due = -Infinity;
    stir();
  };

  /** Answers all that need not go on waiting. */
  function sweep(): void {
    const now = clock.now();
    if (now <= due) return;
    due = Infinity;
    for (const ticket of waiting.splice(0)) {
      const held = heldNow(ticket.call, now);
      if (held === undefined) {
        waiting.push(ticket);
        due = Math.min(due, ticket.call.deadline);
      } else {
        ticket.settle(held);
      }
    }
  }

  function isCleared(ticket: Ticket): boolean {
    ticket.isCleared ||= gate.check(ticket.call.method) === undefined;
    return ticket.isCleared;
  }

  /** The first in line whom the gates let pass; the others have their answer. */
  function firstCleared(): Ticket | undefined {
    for (;;) {
      const [first] = waiting;
      if (first === undefined || first.isCleared) return first;
      const known = gate.check(first.call.method);
      first.isCleared = known === undefined;
      if (known === undefined) return first;
      waiting.shift();
      first.settle(known);
    }
  }

  async function pump(): Promise<void> {
    isPumping = true;
    try {
      for (;;) {
        wake = new AbortController();
        sweep();
        if (waiting.length === 0) return;
        if (running >= concurrency) {
          await pause(Infinity);
          continue;
        }
        const first = firstCleared();
        if (first === undefined) return;
        const wait = await limiter.take(first.call.priority);
        if (wait > 0) {
          tools.onWait(first.call, wait);
          await pause(wait);
          continue;
        }
        depart(first);
      }
    } finally {
      isPumping = false;
    }
  }

  /** Room was taken for this ticket; while that took its time it may have left, and then its neighbour goes. */
  function depart(first: Ticket): void {
    const ticket = waiting.includes(first) ? first : firstCleared();
    if (ticket === undefined) return;
    waiting.splice(waiting.indexOf(ticket), 1);
    const group = [ticket, ...tools.takeCompanions(ticket, waiting, isCleared)];
    running += 1;
    void post(group).finally(() => {
      running -= 1;
      stir();
    });
  }

  async function post(group: readonly Ticket[]): Promise<void> {
    const [only] = group;
    const answers =
      only !== undefined && group.length === 1
        ? [await tools.post(only.call)]
        : await letGo(group, () => tools.postBatch(group.map(({ call }) => call)));
    for (const [index, { call, settle }] of group.entries()) {
      const answer = answers[index];
      if (answer === undefined) continue;
      gate.observe(call.method, answer);
      settle(answer);
    }
  }

  /** Until there is room, somebody's deadline passes, or something changes. */
  async function pause(milliseconds: number): Promise<void> {
    const wait = Math.min(milliseconds, due - clock.now() + 1);
    if (wait === Infinity) await changed(wake.signal);
    else await clock.sleep(wait, wake.signal);
  }

  return (call) =>
    new Promise((resolve) => {
      const settle = (answer: Answer): void => {
        call.stop.removeEventListener('abort', stopped);
        resolve(answer);
      };
      call.stop.addEventListener('abort', stopped);
      enqueue(waiting, { call, settle, isCleared: false });
      due = call.stop.aborted ? -Infinity : Math.min(due, call.deadline);
      stir();
    });
}

function changed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
