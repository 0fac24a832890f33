import { escapeText } from '@riposte/bbcode';
import type { Command } from 'commander';
import { textOf } from '../input/fields-of.ts';
import { jsonLinesCommand } from './json-lines.ts';

/** `riposte escape`: `{ id, text }` in; what to send so that every known client shows the text as it is, out. */
export function escapeCommand(): Command {
  return jsonLinesCommand(
    'escape',
    'Escape text for each place: JSON Lines in, JSON Lines out.',
    (fields) => {
      const text = textOf(fields, 'text');
      return {
        message: escapeText(text, 'message'),
        attach: escapeText(text, 'attachText'),
        messageMarkdown: escapeText(text, 'message', { policy: 'markdown' }),
        attachMarkdown: escapeText(text, 'attachText', { policy: 'markdown' }),
      };
    },
  );
}
