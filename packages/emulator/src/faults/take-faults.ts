import { TOKEN_METHOD } from '../oauth/token-method.ts';
import { nextRandom } from '../state/random.ts';
import type { PortalState } from '../state/portal-state.ts';
import type { ActiveFault, EventPlay, FaultMatch, RequestPlay } from './fault.ts';

/** A call as far as faults are concerned. */
export interface CallFacts {
  readonly method: string;
  readonly dialog: string;
  readonly client: string;
}

/** The faults to be played at a call; each is used up by one. */
export function takeRequestFaults(
  state: PortalState,
  facts: CallFacts,
): readonly (RequestPlay & { readonly id: number })[] {
  return take(
    state,
    ({ request, match }) =>
      request !== undefined &&
      match.event === undefined &&
      namesMethod(match.method, facts.method) &&
      (match.dialog === undefined || match.dialog === facts.dialog) &&
      (match.client === undefined || match.client === facts.client),
  ).flatMap(({ id, request }) => (request === undefined ? [] : [{ id, ...request }]));
}

/** The faults to be played at an event; each is used up by one. */
export function takeEventFaults(
  state: PortalState,
  name: string,
): readonly (EventPlay & { readonly id: number })[] {
  return take(
    state,
    ({ event, match }) =>
      event !== undefined && (match.event === undefined || match.event.toUpperCase() === name),
  ).flatMap(({ id, event }) => (event === undefined ? [] : [{ id, ...event }]));
}

function namesMethod(wanted: FaultMatch['method'], method: string): boolean {
  if (wanted === undefined) return method !== TOKEN_METHOD;
  const name = wanted.toLowerCase();
  return name.endsWith('*') ? method.startsWith(name.slice(0, -1)) : method === name;
}

function take(state: PortalState, fits: (fault: ActiveFault) => boolean): readonly ActiveFault[] {
  if (state.faults.size === 0) return [];
  const taken: ActiveFault[] = [];
  for (const fault of [...state.faults.values()]) {
    if (!fits(fault)) continue;
    if (fault.skip > 0) {
      state.faults.set(fault.id, { ...fault, skip: fault.skip - 1 });
      continue;
    }
    if (fault.left === 0) continue;
    if (fault.chance < 1 && nextRandom(state) >= fault.chance) continue;
    taken.push(fault);
    if (fault.left === null) continue;
    if (fault.left <= 1) state.faults.delete(fault.id);
    else state.faults.set(fault.id, { ...fault, left: fault.left - 1 });
  }
  return taken;
}
