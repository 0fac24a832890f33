import { readMessage } from '@riposte/bbcode';
import { asText } from '../parse/as-text.ts';
import { toSections } from './to-sections.ts';
import { writeSection } from './write-section.ts';

/**
 * What a person wrote to the bot, as Markdown for a model: what the client would show of the BB code, with bold, italic,
 * struck, links, quotes and code as Markdown, and people as `@Name`.
 *
 * Literal text is not escaped: a person who types Markdown means it, and a model reads it as typed.
 *
 * @param text the text of an event, BB code; what is no string is taken as an empty one
 * @example
 * ```ts
 * toMarkdown('[USER=7]Ann[/USER], is [b]deal 7[/b] [URL=https://example.com/7]open[/URL]?');
 * // '@Ann, is **deal 7** [open](https://example.com/7)?'
 * ```
 */
export function toMarkdown(text: string): string {
  const written = asText(text);
  const { runs, freezes } = readMessage(written);
  // Nobody can see such a text; a model can.
  if (freezes !== undefined) return written;
  return toSections(runs)
    .map(writeSection)
    .filter((section) => section !== '')
    .join('\n\n')
    .replaceAll('\u200B', '');
}
