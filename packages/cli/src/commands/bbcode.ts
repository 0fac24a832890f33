import { readAttachText, readMessage } from '@riposte/bbcode';
import type { Command } from 'commander';
import { fieldsOf, textOf } from '../input/fields-of.ts';
import { jsonLinesCommand } from './json-lines.ts';
import { viewer } from './viewer.ts';

/** `riposte bbcode`: `{ id, where, text }` in, `{ id, runs, plain }` out. */
export function bbcodeCommand(): Command {
  return jsonLinesCommand(
    'bbcode',
    'Read BB code as the web client does: JSON Lines in, JSON Lines out.',
    (line) => {
      const fields = fieldsOf(line);
      const read = fields.where === 'attach' ? readAttachText : readMessage;
      return { id: fields.id, ...read(textOf(fields, 'text'), viewer) };
    },
  );
}
