export { createTransport } from './create-transport.ts';
export type { WebhookCredentials } from './credentials/credentials.ts';
export { Secret } from './credentials/secret.ts';
export { ConnectionError } from './errors/connection-error.ts';
export { PortalError } from './errors/portal-error.ts';
export type { Outcome } from './outcomes/outcome.ts';
export type { SendOptions, Transport, TransportOptions } from './transport.ts';
