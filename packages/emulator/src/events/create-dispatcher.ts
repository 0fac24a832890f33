import { takeEventFaults } from '../faults/take-faults.ts';
import { redactUrl } from '../inspect/redact-url.ts';
import { takeId } from '../state/take-id.ts';
import type { World } from '../state/world.ts';
import { deliver, type DeliveryReport } from './deliver.ts';
import type { OutgoingEvent } from './outgoing-event.ts';

/** Sends what stands in the outbox. */
export interface Dispatcher {
  /** Sends everything that is waiting; resolves when the handlers have taken it, or have not. Not for what is held. */
  readonly flush: () => Promise<readonly DeliveryReport[]>;
  /** Resolves when no delivery is under way. */
  readonly settled: () => Promise<void>;
}

/** A handler that takes longer than this is called less often: the next event waits as long as it took (guessed). */
const SLOW = 1_000;

interface HandlerState {
  /** Unix milliseconds before which nothing is sent to it. */
  restUntil: number;
  /** Events held back by a fault until the next one has been sent. */
  readonly held: HeldEvent[];
}

interface HeldEvent {
  readonly event: OutgoingEvent;
  readonly plays: readonly Played[];
}

type Played = ReturnType<typeof takeEventFaults>[number];

/** Makes the sender of a portal's events. */
export function createDispatcher(world: World): Dispatcher {
  const handlers = new Map<string, HandlerState>();
  const underWay = new Set<Promise<unknown>>();

  const stateOf = (handler: string): HandlerState => {
    const known = handlers.get(handler);
    if (known !== undefined) return known;
    const fresh: HandlerState = { restUntil: 0, held: [] };
    handlers.set(handler, fresh);
    return fresh;
  };

  const sendOnce = async (event: OutgoingEvent, faults: readonly number[]): Promise<DeliveryReport> => {
    const { clock, closing, log, listeners, state } = world;
    const handler = stateOf(event.handler);
    const rest = handler.restUntil - clock.now();
    if (rest > 0) await clock.sleep(rest, closing);
    const start = clock.now();
    const report = await deliver(world, event);
    const took = clock.now() - start;
    handler.restUntil = took > SLOW ? clock.now() + took : 0;
    const shown = { ...report, handler: redactUrl(report.handler) };
    log.add({ kind: 'event', id: takeId(state, 'request'), at: start, ...shown, faults });
    for (const listen of listeners) tell(listen, report);
    return report;
  };

  const sendAll = async ({ event, plays }: HeldEvent): Promise<readonly DeliveryReport[]> => {
    const faults = plays.map(({ id }) => id);
    const copies = plays.reduce((count, play) => play.copies ?? count, 1);
    for (const { sleep = 0 } of plays) if (sleep > 0) await world.clock.sleep(sleep, world.closing);
    const reports: DeliveryReport[] = [];
    for (let copy = 0; copy < copies; copy += 1) reports.push(await sendOnce(event, faults));
    return reports;
  };

  const send = async (event: OutgoingEvent): Promise<readonly DeliveryReport[]> => {
    const one: HeldEvent = { event, plays: takeEventFaults(world.state, event.event) };
    const { held } = stateOf(event.handler);
    if (one.plays.some(({ hold }) => hold === true)) {
      held.push(one);
      return [];
    }
    const reports = [...(await sendAll(one))];
    for (const late of held.splice(0)) reports.push(...(await sendAll(late)));
    return reports;
  };

  return {
    flush: async () => {
      const sending = world.outbox.splice(0).map((event) => send(event));
      for (const one of sending) {
        underWay.add(one);
        void one.finally(() => underWay.delete(one));
      }
      return (await Promise.all(sending)).flat();
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** What a listener throws is its own affair, and no reason for the portal to end. */
function tell(listen: (report: DeliveryReport) => void, report: DeliveryReport): void {
  try {
    listen(report);
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}
