import { isMethod } from '@riposte/portal';
import { judgeVector, type Vector } from '@riposte/portal/vector';
import type { Command } from 'commander';
import { Exit } from '../exit.ts';
import { fieldsOf, textOf } from '../input/fields-of.ts';
import { jsonLinesCommand } from './json-lines.ts';

/** `riposte verdict`: recorded inputs in, `{ id, parts }` in the form of the recorded answers out. */
export function verdictCommand(): Command {
  return jsonLinesCommand('verdict', 'Judge recorded inputs: JSON Lines in, JSON Lines out.', (line) => {
    const fields = fieldsOf(line);
    const method = textOf(fields, 'method');
    if (!isMethod(method)) throw new Exit(`There is no method ${JSON.stringify(fields.method)}.`);
    return { id: fields.id, parts: judgeVector({ ...(fields as Omit<Vector, 'method'>), method }) };
  });
}
