/** A name and where it leads, as `name (address)`; the address alone where it is the name. */
export function tellLink(name: string, url: string | null | undefined): string {
  return url === null || url === undefined || url === name ? name : `${name} (${url})`;
}
