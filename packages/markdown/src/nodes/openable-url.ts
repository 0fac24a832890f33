import { isSafeUrl } from '@riposte/bbcode';

const scheme = /^[a-z][a-z0-9+.-]*:/i;
/** Of the client's schemes the one that no answer of a model should open: the reader's own files. */
const refused = 'file:';

/** An address as the client would open it, its scheme in lower case; undefined where it would not (client.md §2). */
export function openableUrl(url: string): string | undefined {
  const address = url.trim().replace(scheme, (name) => name.toLowerCase());
  return isSafeUrl(address) && !address.startsWith(refused) ? address : undefined;
}

/** What the portal takes for a block's address (portal.md §3.2); undefined where it would drop the block. */
export function blockUrl(url: string): string | undefined {
  const address = openableUrl(url);
  return address !== undefined && /^(?:\/|https?:\/\/)/.test(address) ? address : undefined;
}

/** Nothing to read: a place on the page the answer never was, nothing at all, or a script. */
export function hidesAddress(url: string): boolean {
  return /^\s*(?:$|#|javascript:|vbscript:|data:)/i.test(url);
}
