/** What the portal makes of each string of an attach before it keeps it (portal.md §3.1 rule 4, §3.2). */
export function storeAttachText(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replaceAll('\\"', '"')
    .replaceAll('\\\\', '\\')
    .replaceAll('#BR#', '[BR]');
}
