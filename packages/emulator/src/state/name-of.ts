import type { PortalState } from './portal-state.ts';

/** The name of a person or a bot, also of one that is gone. */
export function nameOf({ users }: PortalState, id: number): string {
  return users.get(id)?.name ?? `User ${id}`;
}
