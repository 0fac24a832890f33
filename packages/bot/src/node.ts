import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bot } from './bot.ts';

/** A bot listening for events. */
export interface Listening {
  /** Its own address. Give the portal the public one, if that differs. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a bot with Node's own HTTP server.
 *
 * @param bot the bot whose `fetch` takes the requests
 * @param options `port` (0: any free one), `host` (127.0.0.1: this machine alone)
 * @throws the server's own error when the port is taken
 * @example
 * ```ts
 * const { url, close } = await listen(echoBot, { port: 0 });
 * await echoBot.register({ handler: url });
 * await close();
 * ```
 */
export async function listen(
  bot: Bot,
  { port = 0, host = '127.0.0.1' }: { readonly port?: number; readonly host?: string } = {},
): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    void answer(bot, incoming).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    });
  });
  await opened(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: async () => {
      await bot.settled();
      server.closeAllConnections();
      await new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
    },
  };
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

async function answer(bot: Bot, incoming: IncomingMessage): Promise<Response> {
  try {
    return await bot.fetch(await toRequest(incoming));
  } catch {
    return new Response('The event could not be read.\n', { status: 400 });
  }
}

/** Bytes; what is longer is cut off, and the bot's own limit refuses it. */
const largestBody = 2_097_152;

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > largestBody) throw new RangeError('The body is too large.');
    chunks.push(chunk);
  }
  const method = incoming.method ?? 'GET';
  return new Request(`http://localhost${incoming.url ?? '/'}`, {
    method,
    headers: { 'content-type': incoming.headers['content-type'] ?? '' },
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: Buffer.concat(chunks) }),
  });
}
