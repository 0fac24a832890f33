import { emit } from '../events/emit.ts';
import { offlineEvent } from '../events/application/offline-event.ts';
import { boundTo } from '../events/tell-bindings.ts';
import type { World } from '../state/world.ts';

/** Tells who is bound to it that offline events wait: an event without any data. */
export function announceOffline(world: World): void {
  for (const { handler, clientId } of boundTo(world, 'ONOFFLINEEVENT')) {
    emit(world, { event: 'ONOFFLINEEVENT', handler, body: offlineEvent(world, clientId ?? '') });
  }
}
