import type { CommandCall } from '../../commands/command-call.ts';
import { clickable } from '../clickable.ts';
import type { Formatted } from '../formatted.ts';

/**
 * A label that sends a text to the chat, in the name of who clicks it.
 *
 * @param label plain text; square brackets, line breaks and control characters would be changed: a warning
 * @param what the text, by default the label; or a call of a command, sent as if it was typed
 * @example
 * ```ts
 * reply(fmt`Say ${fmt.send('yes')} or ${fmt.send('again', echo('hello'))}`);
 * // Say [send=yes]yes[/send] or [send=/echo hello]again[/send]
 * ```
 */
export function send(label: string, what?: string | CommandCall): Formatted {
  return clickable('send', label, what);
}
