import { isSafeAddress } from '../credentials/is-loopback.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { Answer } from '../http/answer.ts';
import { explainFailure } from '../http/explain-failure.ts';
import { isRecord } from '../http/is-record.ts';
import { createPatience } from '../http/patience.ts';
import { readRefusal } from '../http/read-refusal.ts';
import { readText } from '../http/read-text.ts';
import { unreadable } from '../http/read-answer.ts';
import { readTokens } from './read-tokens.ts';
import type { Tokens } from './token-store.ts';

export interface TokenRequest {
  readonly fetch: typeof fetch;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokens: Tokens;
  /** Unix milliseconds. */
  readonly now: number;
  /** Host names that may see the application's secret. */
  readonly servers: readonly string[];
}

const method = 'oauth/token';
/** Milliseconds. */
const timeout = 30_000;

/** Asks the vendor's server for the next tokens. By POST, so that no secret stands in an address (transport.md §1.9). */
export async function requestTokens(request: TokenRequest): Promise<Tokens | Answer> {
  const url = tokenAddress(request.tokens.serverEndpoint, request.servers);
  if (url === undefined) return wrongServer(request.tokens.serverEndpoint);
  const patience = createPatience(timeout, undefined);
  try {
    const response = await request.fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: request.clientId,
        client_secret: request.clientSecret,
        refresh_token: request.tokens.refreshToken,
      }).toString(),
      redirect: 'error',
      signal: patience.signal,
    });
    return read(request, response.status, (await readText(response)) ?? '');
  } catch (error) {
    const isTimedOut = patience.isOver();
    const failure = explainFailure(error, { method, timeout, isTimedOut, isAborted: false });
    return { kind: 'failure', error: failure };
  } finally {
    patience.release();
  }
}

function read({ tokens, now }: TokenRequest, status: number, text: string): Tokens | Answer {
  const body = parse(text);
  if (body?.error !== undefined) return readRefusal(body, status);
  const next = body && readTokens(body, tokens, now);
  if (next === undefined)
    return unreadable(method, `The server of tokens answered HTTP ${status} and no tokens.`);
  return next;
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The application's secret goes to known servers only; an event may name any. */
function tokenAddress(endpoint: string, servers: readonly string[]): string | undefined {
  if (!URL.canParse(endpoint)) return undefined;
  const url = new URL(endpoint);
  return isSafeAddress(url) && servers.includes(url.hostname) ? `${url.origin}/oauth/token/` : undefined;
}

function wrongServer(endpoint: string): Answer {
  const host = URL.canParse(endpoint) ? new URL(endpoint).host : 'text that is no address';
  const message = `The tokens name ${host} as the server that renews them, and it is not one of those trusted; nothing was sent. Name it in \`servers\` when you trust it.`;
  return {
    kind: 'failure',
    error: new ConnectionError({ method, code: 'SERVER_NOT_TRUSTED', message, sent: 'never' }),
  };
}
