import type { CommandCall } from '../../commands/command-call.ts';
import { clickable } from '../clickable.ts';
import type { Formatted } from '../formatted.ts';

/**
 * A label that puts a text into the input field, to be changed and sent.
 *
 * @param label plain text; square brackets, line breaks and control characters would be changed: a warning
 * @param what the text, by default the label; or a call of a command as it would be typed. In it `$` before one of
 *   ``$ & ` ' " < >`` would freeze the client, and is parted by a blank: a warning (client.md §3.4)
 * @example
 * ```ts
 * reply(fmt`Type ${fmt.put('/leave 3 paid')}`); // Type [put=/leave 3 paid]/leave 3 paid[/put]
 * ```
 */
export function put(label: string, what?: string | CommandCall): Formatted {
  return clickable('put', label, what);
}
