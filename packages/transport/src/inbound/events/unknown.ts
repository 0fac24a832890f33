/** An event this version has no shape for. */
export interface UnknownEvent {
  readonly kind: 'unknown';
}
