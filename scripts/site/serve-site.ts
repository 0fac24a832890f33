import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** A site being served. */
export interface ServedSite {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** How a site is served. */
export interface ServeOptions {
  /** 0 for any free one. */
  readonly port?: number | undefined;
  /** What is answered as long as there is no site to show; undefined once there is. */
  readonly waiting?: (() => string | undefined) | undefined;
}

/**
 * Serves a built site on this machine alone, the way a static host does: `/guide/sizes` is `guide/sizes.html`, an
 * address that is none gets the site's own page for that, and text travels compressed.
 *
 * @param folder what the build made
 */
export async function serveSite(
  folder: string,
  { port = 0, waiting }: ServeOptions = {},
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const page = waiting?.();
    if (page !== undefined) {
      // A program that asks now must not take the page for what it asked for.
      response.writeHead(503, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'retry-after': '1',
      });
      response.end(page);
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    const accepts = request.headers['accept-encoding'] ?? '';
    response.statusCode = file === undefined ? 404 : 200;
    sendFile(response, file ?? join(folder, '404.html'), /\bgzip\b/.test(accepts));
  });
  await listen(server, port);
  const { port: opened } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${opened}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve();
    });
  });
}

/** Never outside the folder, whatever the address says. */
function fileFor(folder: string, address: string): string | undefined {
  const path = readPath(address);
  if (path === undefined) return undefined;
  const at = join(folder, normalize(`/${path}`));
  const tried = path.endsWith('/') ? [join(at, 'index.html')] : [at, `${at}.html`];
  return tried.find((file) => existsSync(file) && statSync(file).isFile());
}

function readPath(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

function sendFile(response: ServerResponse, file: string, isZipped: boolean): void {
  if (!existsSync(file)) {
    response.end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.setHeader('content-type', type);
  const isText = /^(?:text|application\/json|image\/svg)/.test(type);
  const isGzip = isZipped && isText;
  if (isGzip) response.setHeader('content-encoding', 'gzip');
  const content = createReadStream(file);
  // A reader that goes away, or a file that a new build takes away, ends this answer and nothing else.
  const ended = (): void => undefined;
  if (isGzip) pipeline(content, createGzip(), response, ended);
  else pipeline(content, response, ended);
}
