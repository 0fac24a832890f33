import type { DrawnMenu } from '../types/drawn-menu.ts';
import { mutedColor } from './colors.ts';
import { labelLines } from './label-lines.ts';
import type { Layout } from './layout.ts';
import { beside } from './lines/beside.ts';
import type { Line } from './lines/line.ts';
import { span } from './lines/span.ts';

const bullet = span('  • ');

/** The context menu, labelled: no web client shows it (client.md §2). */
export function menuLines(menu: DrawnMenu, layout: Layout): readonly Line[] {
  const inner = { ...layout, width: layout.width - bullet.width };
  return [
    ...labelLines({ text: 'Menu (not shown by the web client)', style: { color: mutedColor } }, layout),
    ...menu.flatMap(({ text, action, disabled }) => {
      const url = action?.kind === 'link' ? action.url : null;
      const style = disabled === true ? { dim: true as const } : {};
      return beside([[bullet]], bullet.width, labelLines({ text, url, style }, inner));
    }),
  ];
}
