/** What the client does anything about: tags, which begin with a letter or a slash, quotes, runs of blanks, its own placeholders, commands at the start. */
const MARKUP = /\[[/A-Za-z]|[\t\r\0]|>>|-{54}|####| {4}|^\/(?:me|loud)/;

/** Whether the client shows a trimmed text just as it stands: most values of a grid are such. */
export function isBare(text: string): boolean {
  return !MARKUP.test(text);
}
