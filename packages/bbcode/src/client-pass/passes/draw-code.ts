import { element } from '../../html/element.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';

/** `[code]…[/code]`, without the line break behind each tag (client.md §2). */
export function drawCode(text: string): string {
  const code = { start: /\[code](?:<br \/>)?/gi, end: /\[\/code](?:<br \/>)?/gi, limit: text.length };
  return replacePairs(text, code, ({ inside }) =>
    element('div', { class: 'bx-im-message-content-code' }, inside),
  );
}
