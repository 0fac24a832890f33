const ALLOWED = /^(?:\/|https?:|ftp:|file:|tel:|callto:|mailto:|skype:|viber:)/;
/** What a relative address is relative to; its host does not matter. */
const PORTAL = 'https://portal.invalid/';

/**
 * Whether the client would make a link of an address: it starts, in lower case, with `/` or one of
 * `http: https: ftp: file: tel: callto: mailto: skype: viber:`, and a browser can make an address of it
 * (client.md §2). `emit` writes the label alone otherwise.
 *
 * @param url the address, unescaped
 * @example
 * isSafeUrl('https://example.com'); // true
 * isSafeUrl('HTTPS://example.com'); // false
 * isSafeUrl('javascript:alert(1)'); // false
 */
export function isSafeUrl(url: string): boolean {
  return ALLOWED.test(url) && URL.canParse(url, PORTAL);
}
