const starts = ['/', 'http://', 'https://'];

/** Whether an address may be the source of a picture: the portal's own URL test (portal.md §3.2). */
export function isPictureUrl(url: string): boolean {
  return starts.some((start) => url.startsWith(start));
}
