import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server of tokens that counts how often it is asked, and asks the portal's own; or answers as told. */
export const serveTokens = async (
  portalUrl: string,
  instead?: readonly [status: number, body: string] | 'reset',
): Promise<{ readonly url: string; readonly asked: readonly string[] }> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      asked.push(body);
      if (instead === 'reset') {
        request.socket.destroy();
      } else if (instead !== undefined) {
        response.writeHead(instead[0]);
        response.end(instead[1]);
      } else {
        const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
        void fetch(`${portalUrl}${request.url ?? ''}`, { method: 'POST', body, headers }).then(
          async (answer) => {
            response.writeHead(answer.status);
            response.end(await answer.text());
          },
        );
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
};
