import { Secret } from './secret.ts';

/** A webhook taken apart: what may be shown, and what may not. */
export interface Webhook {
  /** Scheme and host; safe to show. */
  readonly portal: string;
  /** The base address with its code, ending in a slash. */
  readonly base: Secret;
  /** The code alone. */
  readonly code: Secret;
}

/**
 * Checks the address of an incoming webhook.
 *
 * @throws TypeError that says what is wrong without repeating the address, which is a secret
 */
export function parseWebhook(address: unknown): Webhook {
  const url = readUrl(address);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new TypeError(
      `The webhook of ${url.host} is not https. Plain http carries the secret in the open and is taken for this machine only.`,
    );
  }
  const path = /^((?:\/[^/]+)*\/rest\/\d+\/)([^/]+)\/*$/.exec(url.pathname);
  const [, stem, code] = path ?? [];
  if (stem === undefined || code === undefined) {
    throw new TypeError(
      `The webhook of ${url.host} has an unexpected path. It looks like https://portal/rest/USER_ID/CODE/ as the portal shows it.`,
    );
  }
  return { portal: url.origin, base: new Secret(`${url.origin}${stem}${code}/`), code: new Secret(code) };
}

function readUrl(address: unknown): URL {
  if (typeof address === 'string' && URL.canParse(address)) return new URL(address);
  const given =
    typeof address === 'string' && address !== ''
      ? 'text that is no address'
      : `${typeof address}, not an address`;
  throw new TypeError(`The webhook is ${given}. Pass the whole address: https://portal/rest/USER_ID/CODE/.`);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
