import type { Transport } from '@riposte/transport';

/** A bot on a portal, and the way to it. */
export interface Connection {
  readonly transport: Transport;
  readonly bot: { readonly id: number; readonly api: 'v1' };
}
