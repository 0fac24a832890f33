import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../tls/make-certificate.ts';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Says what answers its requests from now on. */
  readonly serve: (handle: RequestListener) => void;
  /** Ends it, and every connection that it has. */
  readonly close: () => Promise<void>;
}

/** Where a server listens; with a certificate over TLS. */
export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly certificate?: Certificate;
}

/**
 * Opens a server.
 *
 * @throws the server's own error, with code `EADDRINUSE` when the port is taken
 */
export async function listen({ port, host, certificate }: ListenOptions): Promise<Listening> {
  const server: Server =
    certificate === undefined
      ? createServer()
      : createTlsServer({ key: certificate.key, cert: certificate.certificate });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve: (handle) => void server.on('request', handle),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
