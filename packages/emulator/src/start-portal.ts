import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { click } from './chat/click.ts';
import type { DeliveryReport } from './events/deliver.ts';
import { say } from './chat/say.ts';
import { handleRequest } from './http/handle-request.ts';
import type { Portal } from './portal.ts';
import { createState, type Seed } from './state/create-state.ts';
import type { World } from './state/world.ts';

/** How a local portal runs, and what it holds at the start. */
export interface PortalOptions extends Seed {
  /** 0, or left out: any free port. */
  readonly port?: number;
  /** Hears how each event was taken by its handler. */
  readonly onDelivery?: (report: DeliveryReport) => void;
  /** Unix milliseconds; the machine's clock when left out. */
  readonly now?: () => number;
}

/**
 * Starts a local portal on this machine's loopback address.
 *
 * @param options port, clock, and what the portal holds at the start
 * @throws the server's own error, with code `EADDRINUSE` when the port is taken
 * @example
 * ```ts
 * const portal = await startPortal({ users: { 1269: 'Maria' }, chat: { id: 2941, title: 'Sales' } });
 * await portal.say({ userId: 1269, dialog: 'chat2941', text: '/echo hello' });
 * await portal.close();
 * ```
 */
export async function startPortal({
  port = 0,
  now = Date.now,
  onDelivery,
  ...seed
}: PortalOptions = {}): Promise<Portal> {
  const state = createState(seed);
  const server = createServer();
  await opened(server, port);
  const { port: taken } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${taken}`;
  const closing = new AbortController();
  const listeners = new Set(onDelivery === undefined ? [] : [onDelivery]);
  const world: World = { state, now, url, watchers: new Set(), listeners, closing: closing.signal };
  server.on('request', (request, response) => void handleRequest(world, request, response));
  return {
    url,
    webhook: `${url}/rest/${state.webhook.userId}/${state.webhook.code}/`,
    applicationToken: state.applicationToken,
    chatUrl: ({ userId, dialog }) => `http://localhost:${taken}/chat/${userId}/${dialog}`,
    say: async (saying) => {
      const { message, delivered } = say(world, saying);
      return { messageId: message.id, delivered: await delivered };
    },
    click: async (place) => click(world, place),
    messages: (chatId) => [...state.messages.values()].filter((message) => message.chatId === chatId),
    close: async () => {
      closing.abort();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

function opened(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
