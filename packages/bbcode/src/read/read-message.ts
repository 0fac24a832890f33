import { parseOnPortal } from '../portal-pass/parse-on-portal.ts';
import { readClientText } from './read-client-text.ts';
import type { ReadOptions } from './read-options.ts';
import type { Reading } from './reading.ts';
import { createViewer } from './viewer.ts';

/**
 * Reads the text of a message as people see it: what the portal makes of it, and then the web client of January 2026
 * (client.md §1 and §2), its bugs included. Never throws, and takes time linear in the text also where they would hang.
 *
 * @param text the text as the portal keeps it
 * @param options who looks, and the people and chats that are known by then
 * @example
 * readMessage('[b]Hi[/b] &lt;you&gt;').runs;
 * // [{ text: 'Hi', marks: ['b'] }, { text: ' <you>', marks: [] }]
 */
export function readMessage(text: string, options: ReadOptions = {}): Reading {
  const viewer = createViewer(options);
  const parsed = parseOnPortal(text, viewer.fullName);
  return parsed === undefined ? { runs: [], plain: '', freezes: 'portal' } : readClientText(parsed, viewer);
}
