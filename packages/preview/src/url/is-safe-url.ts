// The schemes the client itself makes links of (client.md §2), but for file:, which no page may open anyway.
const starts = ['/', 'http://', 'https://', 'ftp://', 'mailto:', 'tel:', 'callto:', 'skype:', 'viber:'];

/** Whether an address may become a link: lower-case scheme as the client demands, so `javascript:` in no disguise. */
export function isSafeUrl(url: string): boolean {
  return starts.some((start) => url.startsWith(start));
}
