import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Bot } from './bot.ts';
import { logLine } from './log.ts';
import { mustBe } from './must-be.ts';
import { wait } from './wait.ts';

/** A bot listening for events. */
export interface Listening {
  /** Its own address. Give the portal the public one, if that differs. */
  readonly url: string;
  /** Takes no more events, and waits for the work under way, but not for ever. */
  readonly close: () => Promise<void>;
}

/** Where to listen, and how long to wait at the end. */
export interface ListenOptions {
  /** 0, or left out: any free port. */
  readonly port?: number;
  /** 127.0.0.1 when left out: this machine alone. */
  readonly host?: string;
  /** Milliseconds `close` waits for handlers; 5,000 when left out. */
  readonly grace?: number;
}

/**
 * Serves a bot with Node's own HTTP server.
 *
 * @param bot the bot whose `fetch` takes the requests
 * @param options `port` (0: any free one), `host` (127.0.0.1: this machine alone), `grace` (milliseconds)
 * @throws the server's own error when the port is taken, TypeError when it is none
 * @example
 * ```ts
 * const { url, close } = await listen(echoBot, { port: 0 });
 * await echoBot.register({ handler: url });
 * await close();
 * ```
 */
export async function listen(
  bot: Bot,
  { port = 0, host = '127.0.0.1', grace = 5_000 }: ListenOptions = {},
): Promise<Listening> {
  // Node takes a text for the path of a socket, and makes one in the working folder.
  mustBe(
    Number.isInteger(port) && port >= 0 && port < 65_536,
    `port is ${String(port)}. Pass a whole number from 0 to 65535, such as Number(process.env.PORT).`,
  );
  const server = createServer((incoming, outgoing) => {
    void serve(bot, incoming, outgoing);
  });
  await opened(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      const settled = new AbortController();
      await Promise.race([bot.settled(), wait(grace, settled.signal)]);
      settled.abort();
      bot.stop(new Error('The bot stops listening.'));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serve(bot: Bot, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const response = await bot.fetch(toRequest(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  } catch (error) {
    // Such as a request whose address is none; one bad request must not end the process.
    logLine('A request could not be answered', error);
    outgoing.writeHead(400).end();
  }
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/' } = incoming;
  if (method === 'GET' || method === 'HEAD') return new Request(`http://localhost${url}`, { method });
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  // Node's fetch demands `duplex` for a stream, and its types do not know it.
  const init: RequestInit & { readonly duplex: 'half' } = { method, body: body as BodyInit, duplex: 'half' };
  return new Request(`http://localhost${url}`, init);
}
