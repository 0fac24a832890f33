import type { ServerResponse } from 'node:http';

/** What goes back to an HTTP client. */
export interface HttpReply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export function json(status: number, value: unknown): HttpReply {
  return {
    status,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(value),
  };
}

export function text(status: number, body: string): HttpReply {
  return {
    status,
    type: 'text/plain; charset=utf-8',
    body: `${body}\n`,
  };
}

/** A page may load its own files and talk to its own portal, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  'img-src http: https: data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function sendReply(response: ServerResponse, { status, type, body }: HttpReply): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
