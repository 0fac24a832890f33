import { isSafeAddress } from './is-loopback.ts';
import { Secret } from './secret.ts';
import { tellMistake, tellPath, wrongWebhook } from './wrong-webhook.ts';

/** A webhook taken apart: what may be shown, and what may not. */
export interface Webhook {
  /** Scheme and host; safe to show. */
  readonly portal: string;
  /** From the host on, with its code, ending in a slash. */
  readonly path: Secret;
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
  if (!isSafeAddress(url)) {
    throw new TypeError(
      `The webhook of ${url.host} is not https. Plain http carries the secret in the open and is taken for this machine only.`,
    );
  }
  const path = /^((?:\/[^/]+)*\/rest\/\d+\/)([^/]+)\/*$/.exec(url.pathname);
  const [, stem, code] = path ?? [];
  if (stem === undefined || code === undefined)
    throw wrongWebhook(`of ${url.host} ${tellPath(url.pathname)}`);
  return { portal: url.origin, path: new Secret(`${stem}${code}/`), code: new Secret(code) };
}

function readUrl(address: unknown): URL {
  const mistake = tellMistake(address);
  if (typeof address === 'string' && mistake === undefined && URL.canParse(address)) return new URL(address);
  throw wrongWebhook(mistake ?? 'is no address');
}
