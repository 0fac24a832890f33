/** Something changed for which offline events are kept; it says nothing more, and has no data at all. */
export interface OfflineEvent {
  readonly kind: 'offline';
}

/** ONOFFLINEEVENT */
export function readOffline(): readonly OfflineEvent[] {
  return [{ kind: 'offline' }];
}
