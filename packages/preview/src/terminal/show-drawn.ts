import type { Drawn } from '../types/drawn.ts';
import type { TerminalOptions } from '../types/terminal-options.ts';
import { attachLines } from './attach-lines.ts';
import { bubbleLines } from './bubble-lines.ts';
import { keyboardLines } from './keyboard-lines.ts';
import { linesOfRuns } from './lines-of-runs.ts';
import { menuLines } from './menu-lines.ts';
import { paintLine } from './paint-line.ts';

/** What of the options the terminal itself decides. */
export type Screen = Pick<TerminalOptions, 'width' | 'color' | 'links'>;

const narrowest = 30;
const frame = '│  │'.length;

/** A drawn message in lines: the bubble in a box, the keyboard and the menu below it. */
export function showDrawn(drawn: Drawn, screen: Screen = {}): string {
  const { width = 80, color = true, links = false } = screen;
  const { text, attach, keyboard, menu, clicks } = drawn;
  const layout = { width: Math.max(narrowest, Math.floor(width)), links: links && color };
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
