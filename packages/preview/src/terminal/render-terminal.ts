import { draw } from '../drawing/draw.ts';
import type { Call } from '../types/call.ts';
import type { Stored } from '../types/stored.ts';
import type { TerminalOptions } from '../types/terminal-options.ts';
import { showDrawn } from './show-drawn.ts';

/**
 * Renders a stored message for a terminal: a bubble with its attach, buttons as `[ Repeat ]` below it.
 *
 * No line is wider than asked for, wide characters counted as two columns. Control characters of the message
 * never reach the terminal. Never throws.
 *
 * @param message a message as the portal keeps it, or a call such as a compiled message
 * @param options the terminal's width in columns, and whether it takes colours and links
 *
 * @example
 * ```ts
 * console.log(renderTerminal({ text: '[B]Done[/B]' }, { color: process.stdout.isTTY }));
 * ```
 */
export function renderTerminal(message: Stored | Call, options: TerminalOptions = {}): string {
  return showDrawn(draw(message, options), options);
}
