import { draw } from '../drawing/draw.ts';
import type { DrawOptions } from '../types/draw-options.ts';
import type { Stored } from '../types/stored.ts';
import { attachLines } from './attach-lines.ts';
import { bubbleLines } from './bubble-lines.ts';
import { keyboardLines } from './keyboard-lines.ts';
import { linesOfRuns } from './lines-of-runs.ts';
import { menuLines } from './menu-lines.ts';
import { paintLine } from './paint-line.ts';

/** What the terminal can do, and for whom the message is drawn. */
export interface TerminalOptions extends DrawOptions {
  /** Columns; default 80, at least 30. */
  readonly width?: number;
  /** Colours and other escape sequences; default true. Without, the result is plain text. */
  readonly color?: boolean;
  /** Links as links (OSC 8), where `color` is on; default false: the address stands beside its label. */
  readonly links?: boolean;
}

const narrowest = 30;
const frame = '│  │'.length;

/**
 * Renders a stored message for a terminal: a bubble with its attach, buttons as `[ Repeat ]` below it.
 *
 * No line is wider than asked for, wide characters counted as two columns. Control characters of the message
 * never reach the terminal. Never throws.
 *
 * @param stored the message as the portal keeps it
 * @param options the terminal's width in columns, and whether it takes colours and links
 *
 * @example
 * ```ts
 * console.log(renderTerminal({ text: '[B]Done[/B]' }, { color: process.stdout.isTTY }));
 * ```
 */
export function renderTerminal(stored: Stored, options: TerminalOptions = {}): string {
  const { width = 80, color = true, links = false, ...drawing } = options;
  const { text, attach, keyboard, menu, clicks } = draw(stored, drawing);
  const layout = { width: Math.max(narrowest, Math.floor(width) || 0), links: links && color };
  const inner = { ...layout, width: layout.width - frame };
  const bubble = [
    ...(text === undefined ? [] : linesOfRuns(text, inner)),
    ...(attach === undefined ? [] : attachLines(attach, clicks.attach, inner)),
  ];
  const lines = [
    ...(bubble.length === 0 ? [] : bubbleLines(bubble)),
    ...(keyboard === undefined ? [] : keyboardLines(keyboard, clicks.keyboard, layout)),
    ...(menu === undefined ? [] : menuLines(menu, layout)),
  ];
  return lines.map((line) => paintLine(line, { color, links: layout.links })).join('\n');
}
