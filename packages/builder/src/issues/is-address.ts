const address = /^(?:\/|https?:\/\/)/;

/** Whether a text passes as an address, as the portal tests one (portal.md §3.2). */
export function isAddress(text: string): boolean {
  return address.test(text);
}
