import { setMaxListeners } from 'node:events';
import { createPortal } from './create-portal.ts';
import { createWorld } from './create-world.ts';
import { createDispatcher } from './events/create-dispatcher.ts';
import { chooseHost } from './http/choose-host.ts';
import { handleRequest } from './http/handle-request.ts';
import { listen, type Listening } from './http/listen.ts';
import type { Portal } from './portal.ts';
import type { PortalOptions } from './portal-options.ts';
import { makeCertificate } from './tls/make-certificate.ts';

/**
 * Starts a local portal on this machine's loopback address.
 *
 * @param options port, clock, rules, and what the portal holds at the start
 * @throws the server's own error, with code `EADDRINUSE` when the port is taken
 * @throws RangeError when a host that other machines reach is asked for only once
 * @example
 * ```ts
 * const portal = await startPortal({ users: { 1269: 'Maria' }, chat: { id: 2941, title: 'Sales' } });
 * await portal.say({ userId: 1269, dialog: 'chat2941', text: '/echo hello' });
 * await portal.close();
 * ```
 */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const host = chooseHost(options);
  const closing = new AbortController();
  // Everything that waits listens to it, however much that is.
  setMaxListeners(0, closing.signal);
  const plain = await listen({ port: options.port ?? 0, host });
  const secure = await listenSecurely(options.tls ?? false, host, plain);
  const world = createWorld(options, { url: `http://127.0.0.1:${plain.port}`, closing: closing.signal });
  const served = { world, dispatcher: createDispatcher(world) };
  for (const server of [plain, secure]) {
    server?.serve((request, response) => void handleRequest(served, request, response));
  }
  return createPortal(served, {
    secure: secure && { url: `https://127.0.0.1:${secure.port}`, certificate: secure.certificate },
    close: async () => {
      closing.abort();
      await Promise.all([plain.close(), secure?.close()]);
    },
  });
}

/** A server over TLS, with what its clients have to trust. */
type Secure = Listening & { readonly certificate: string };

/** Opens the second server; where that fails the first one goes too. */
async function listenSecurely(
  tls: NonNullable<PortalOptions['tls']>,
  host: string,
  plain: Listening,
): Promise<Secure | undefined> {
  if (tls === false) return undefined;
  const { port } = tls === true ? { port: 0 } : tls;
  try {
    const made = makeCertificate();
    const listening = await listen({ port, host, certificate: made });
    return { ...listening, certificate: made.certificate };
  } catch (error) {
    await plain.close();
    throw error;
  }
}
