const longest = 200;

/** Text as a push shows it: one line, cut to 200 characters (client.md §7). */
export function pushLine(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/gu, ' ').trim());
  return characters.length > longest ? `${characters.slice(0, longest).join('')}...` : characters.join('');
}
