/** `/me` and `/loud` at the very start, whatever follows them: four and six characters go (client.md §2). */
export function openingCommand(text: string): string {
  if (text.startsWith('/me')) return `[i]${text.slice(4)}[/i]`;
  return text.startsWith('/loud') ? `[size=20]${text.slice(6)}[/size]` : text;
}
