import { textElement } from '../html/element.ts';
import { decodeHtml } from '../html/entities.ts';
import { replaceCommandTags, type CommandTag } from '../scan/replace-command-tags.ts';
import { unwrapOnce } from './unwrap-once.ts';

/** Draws the `put` or `send` tags of a text; undefined for an empty one, over which the client breaks. */
export function drawCommands(
  text: string,
  tag: CommandTag,
  guard: (command: string) => string,
): string | undefined {
  const found = { broken: false };
  const drawn = replaceCommandTags(text, tag, (whole) => {
    const body = whole.slice(tag.name.length + 2, -(tag.name.length + 3));
    const named = whole.charAt(tag.name.length + 1) === '=';
    // The split is at the last bracket, so one in the label moves into the command (client.md §2).
    const split = named ? body.lastIndexOf(']') : -1;
    const label = body.slice(split + 1);
    const command = named ? body.slice(0, split) : label;
    if (command === '') found.broken = true;
    const shown = decodeHtml(label === '' ? command : label);
    if (shown.trim() === '') return '';
    const data = guard(decodeHtml(command).replace('<br />', '\n'));
    return (
      `<span class="bx-im-message-command-wrap">` +
      textElement(
        'span',
        { class: 'bx-im-message-command', 'data-entity': tag.name },
        unwrapOnce(shown, tag.name),
      ) +
      textElement('span', { class: 'bx-im-message-command-data' }, data) +
      `</span>`
    );
  });
  return found.broken ? undefined : drawn;
}
