import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPortal } from './create-portal.ts';
import { createWorld } from './create-world.ts';
import { createDispatcher } from './events/create-dispatcher.ts';
import { handleRequest } from './http/handle-request.ts';
import type { Portal } from './portal.ts';
import type { PortalOptions } from './portal-options.ts';

/**
 * Starts a local portal on this machine's loopback address.
 *
 * @param options port, clock, rules, and what the portal holds at the start
 * @throws the server's own error, with code `EADDRINUSE` when the port is taken
 * @example
 * ```ts
 * const portal = await startPortal({ users: { 1269: 'Maria' }, chat: { id: 2941, title: 'Sales' } });
 * await portal.say({ userId: 1269, dialog: 'chat2941', text: '/echo hello' });
 * await portal.close();
 * ```
 */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const server = createServer();
  await opened(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const closing = new AbortController();
  const world = createWorld(options, { url: `http://127.0.0.1:${port}`, closing: closing.signal });
  const dispatcher = createDispatcher(world);
  const served = { world, dispatcher };
  server.on('request', (request, response) => void handleRequest(served, request, response));
  return {
    ...createPortal(served),
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
