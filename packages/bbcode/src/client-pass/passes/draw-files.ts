/** `[disk=N]`: a word, no link (client.md §2). */
export function drawFiles(text: string): string {
  return text.replace(/\[disk=\d+]/gi, '[File]');
}
