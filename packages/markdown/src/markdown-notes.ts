import type { Issue } from '@riposte/builder';
import { convertSource } from './convert/convert-source.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { asText } from './parse/as-text.ts';

/**
 * What of a source a chat cannot show as it is written: one note for each kind of thing, with the line it was first
 * found in as its path, `['markdown', 3]`. They come with the reply of `markdown` too; this is for who wants them alone.
 *
 * @param source as for `markdown`
 * @param options as for `markdown`
 * @example
 * ```ts
 * markdownNotes('Call `total()`.').map(({ code }) => code); // ['MARKDOWN_INLINE_CODE']
 * ```
 */
export function markdownNotes(source: string, options: MarkdownOptions = {}): readonly Issue[] {
  return convertSource(asText(source), options).notes;
}
