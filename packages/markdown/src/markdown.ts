import type { Reply } from '@riposte/builder';
import { convertSource } from './convert/convert-source.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { asText } from './parse/as-text.ts';

/**
 * Markdown as a reply, total: any string becomes one, never throws, and nothing in it acts but its own markup.
 *
 * What the chat has no form for is shown in the nearest one, and told by notes among the `warnings` of the compiled
 * message. From the first table, rule or picture on everything stands in the attach, in order. An empty source becomes
 * an ellipsis. Longer than a message holds? `split` parts it.
 *
 * @param source CommonMark with GitHub's additions; what is no string is taken as an empty one
 * @param options `partial: true` for an answer that is still coming; `attach: false` keeps everything in the text
 * @example
 * ```ts
 * markdown('## Total\n\n**4,800**, see [the deal](/crm/deal/details/7/)').compile(imbot.messageAdd({ dialogId: 'chat5' }));
 * ```
 */
export function markdown(source: string, options: MarkdownOptions = {}): Reply {
  const { reply, notes } = convertSource(asText(source), options);
  return notes.reduce((made, note) => made.note(note), reply);
}
