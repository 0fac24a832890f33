/** Text on one line and of so many characters at most: for names, which have no breaks, and descriptions, which a push cuts. */
export function oneLine(text: string, most = 80): string {
  const signs = Array.from(text.replace(/\s+/gu, ' ').trim());
  return signs.length <= most ? signs.join('') : `${signs.slice(0, most - 1).join('')}…`;
}
