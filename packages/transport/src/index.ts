export type { Clock } from './clock/clock.ts';
export { createTransport } from './create-transport.ts';
export type {
  B24Credentials,
  Credentials,
  OauthCredentials,
  WebhookCredentials,
} from './credentials/credentials.ts';
export { Secret } from './credentials/secret.ts';
export { ConnectionError } from './errors/connection-error.ts';
export { DeliveryError } from './errors/delivery-error.ts';
export { PortalError } from './errors/portal-error.ts';
export type { AttemptEvent, Hooks, MoveEvent, OutcomeEvent, ThrottleEvent } from './hooks/hooks.ts';
export { deriveKey, type KeySource } from './keys/derive-key.ts';
export type { Pace } from './limit/gcra.ts';
export type { LimiterOptions } from './limit/limiter.ts';
export type { LimiterStore } from './limit/limiter-store.ts';
export { memoryLimiterStore } from './limit/memory-limiter-store.ts';
export { memoryTokenStore } from './oauth/memory-token-store.ts';
export type { Tokens, TokenStore } from './oauth/token-store.ts';
export { delivered } from './outcomes/delivered.ts';
export type { Outcome } from './outcomes/outcome.ts';
export type { CallOptions, SendOptions, Transport, TransportOptions } from './transport.ts';
export type { B24Like, B24Result } from './wires/b24-like.ts';
