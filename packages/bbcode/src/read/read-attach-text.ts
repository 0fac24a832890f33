import { readClientText } from './read-client-text.ts';
import type { ReadOptions } from './read-options.ts';
import type { Reading } from './reading.ts';
import { createViewer } from './viewer.ts';

/**
 * Reads the text of an attach block as people see it: the web client's part alone, since the portal does not parse
 * this text (client.md §1). Bare addresses stay text here, and entities stay as typed. Never throws.
 *
 * @param text the text as the portal keeps it, so after its rewriting of backslashes (portal.md §3.1 rule 4)
 * @param options who looks, and the people and chats that are known by then
 * @example
 * readAttachText('[url=https://example.com]Open[/url]').runs;
 * // [{ text: 'Open', marks: ['link:https://example.com'] }]
 */
export function readAttachText(text: string, options: ReadOptions = {}): Reading {
  return readClientText(text, createViewer(options));
}
