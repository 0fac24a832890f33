/** As the portal tests an address (portal.md §3.2). */
const address = /^(?:\/|https?:\/\/)/;

/** Whether label and address stand in each other's place. */
export function isSwapped(label: string, url: string): boolean {
  return !address.test(url) && url !== '' && address.test(label);
}
