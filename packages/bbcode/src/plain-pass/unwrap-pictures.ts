const ADDRESS = /(.)?(https?:\/\/\S+)/gi;
const EXTENSION = /\.(?:jpg|jpeg|png|gif|webp)$/i;
const BEFORE: ReadonlySet<string> = new Set(['>', ']', ' ']);

/** The address of a picture becomes a word, if it stands for itself. */
export function unwrapPictures(text: string): string {
  return text.replace(ADDRESS, (whole, before: string | undefined, url: string) => {
    const lower = url.toLowerCase();
    const alone = before === undefined || BEFORE.has(before);
    const kept = lower.indexOf('/docs/pub/') > 0 || lower.indexOf('logout=yes') > 0;
    if (!alone || kept || !EXTENSION.test(url.split('?', 1)[0] ?? '')) return whole;
    return `${before ?? ''}[Image]`;
  });
}
