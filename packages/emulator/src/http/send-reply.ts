import type { ServerResponse } from 'node:http';
import type { HttpReply } from './reply.ts';

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

/** Answers a request. */
export function sendReply(response: ServerResponse, reply: HttpReply): void {
  writeHead(response, reply);
  response.end(reply.body);
}

/** The first part of an answer; the length is that of the whole body, however much of it follows. */
export function writeHead(
  response: ServerResponse,
  { status, type, body, location, isForAll }: HttpReply,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    ...(location !== undefined && { Location: location }),
    ...(isForAll === true && {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'origin, content-type, accept',
    }),
  });
}
