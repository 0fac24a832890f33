const longest = 70;
const dots = '...';
const keptBeforeExtension = 2;

/**
 * A long file name as the client shortens it: its first 65 characters, its last two, its extension in lower case.
 * Only the part before the extension counts, so a long name without a dot stays whole (client.md §5).
 */
export function shortFileName(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const stem = name.slice(0, -(extension.length + 1));
  if (stem.length <= longest) return name;
  const head = stem.slice(0, longest - keptBeforeExtension - dots.length).trim();
  const tail = stem.slice(-keptBeforeExtension).trim();
  return `${head}${dots}${tail}.${extension.toLowerCase()}`;
}
