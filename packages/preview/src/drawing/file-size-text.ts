const units = ['B', 'KB', 'MB', 'GB'] as const;
const step = 1024;

/** A size in bytes as the client words it, rounded to whole units: 1,500,000 is `1 MB` (client.md §5). */
export function fileSizeText(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  let size = bytes;
  for (const unit of units) {
    if (size < step) return `${Math.round(size)} ${unit}`;
    size /= step;
  }
  return `${Math.round(size)} TB`;
}
