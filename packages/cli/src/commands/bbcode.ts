import { readAttachText, readMessage } from '@riposte/bbcode';
import type { Command } from 'commander';
import { Exit } from '../exit.ts';
import { textOf } from '../input/fields-of.ts';
import { jsonLinesCommand } from './json-lines.ts';
import { viewer } from './viewer.ts';

const readers = { message: readMessage, attach: readAttachText } as const;

/** `riposte bbcode`: `{ id, where, text }` in, `{ id, runs, plain }` out. */
export function bbcodeCommand(): Command {
  return jsonLinesCommand(
    'bbcode',
    'Read BB code as the web client does: JSON Lines in, JSON Lines out.',
    (fields) => {
      const { where = 'message' } = fields;
      if (where !== 'message' && where !== 'attach') {
        throw new Exit(`where is ${JSON.stringify(where)}, neither "message" nor "attach".`);
      }
      return readers[where](textOf(fields, 'text'), viewer);
    },
  );
}
