import { emit } from '../events/emit.ts';
import { installEvent } from '../events/application/install-event.ts';
import { uninstallEvent } from '../events/application/uninstall-event.ts';
import type { World } from '../state/world.ts';

/** Sends ONAPPINSTALL to a handler, with a first pair of tokens. */
export function install(world: World, { handler }: { readonly handler: string }): void {
  emit(world, { event: 'ONAPPINSTALL', handler, body: installEvent(world) });
}

/** Sends ONAPPUNINSTALL to a handler; no token stands in it. */
export function uninstall(world: World, { handler }: { readonly handler: string }): void {
  emit(world, { event: 'ONAPPUNINSTALL', handler, body: uninstallEvent(world) });
}
