import type { Span, Style } from './line.ts';
import { textWidth } from './text-width.ts';

/** A span of our own making: a bar, a bullet, the edge of a box. */
export function span(text: string, style: Style = {}): Span {
  return { text, style, width: textWidth(text) };
}
