import type { NextId, PortalState } from './portal-state.ts';

/** The next id of a kind. */
export function takeId(state: PortalState, kind: NextId): number {
  const id = state.next[kind];
  state.next[kind] = id + 1;
  return id;
}
