import type { DrawnDelimiter } from '../../types/drawn-attach.ts';
import { element } from '../element.ts';

/** A thin line of a width and a colour. */
export function writeDelimiter({ width, color }: DrawnDelimiter): string {
  const background = color === undefined ? '' : `;background:${color}`;
  const style = `width:${width}px${background}`;
  return element('div', { class: 'riposte-delimiter', role: 'separator', style }, '');
}
