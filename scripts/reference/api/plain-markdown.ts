/** The text of a doc comment as Markdown of a page: what is no code holds no HTML and nothing that a page would fill in. */
export function plainMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '{ {')))
    .join('')
    .replaceAll(/\{@link (\S+?)\}/g, '`$1`')
    .trim();
}
