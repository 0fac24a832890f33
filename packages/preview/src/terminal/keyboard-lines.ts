import type { DrawnAction } from '../types/drawn-action.ts';
import type { DrawnButton, DrawnKeyboard } from '../types/drawn-keyboard.ts';
import { isSafeUrl } from '../url/is-safe-url.ts';
import { buttonStyles } from './colors.ts';
import type { Layout } from './layout.ts';
import { flowBoxes } from './lines/flow-boxes.ts';
import type { Line, Style } from './lines/line.ts';
import { wrapPieces } from './lines/wrap-pieces.ts';

/** Buttons as `[ Repeat ]`: block buttons on lines of their own, the others in rows (client.md §4). */
export function keyboardLines(
  keyboard: DrawnKeyboard,
  actions: readonly (DrawnAction | null)[],
  layout: Layout,
): readonly Line[] {
  const rows: { lines: readonly Line[] }[][] = [[]];
  keyboard.forEach((key, index) => {
    const row = rows.at(-1);
    if ('break' in key) rows.push([]);
    else if (key.display === 'block') rows.push([box(key, actions[index], layout)], []);
    else row?.push(box(key, actions[index], layout));
  });
  return rows.flatMap((row) => flowBoxes(row, { width: layout.width, gap: 1 }));
}

function box(
  button: DrawnButton,
  action: DrawnAction | null | undefined,
  layout: Layout,
): { readonly lines: readonly Line[] } {
  const text = `[ ${button.text.replaceAll('\n', ' ')} ]`;
  const style: Style = {
    ...buttonStyles[button.tone],
    ...(button.disabled === true || button.loading === true ? { dim: true } : {}),
    ...(action?.kind === 'link' && isSafeUrl(action.url) ? { link: action.url } : {}),
  };
  return { lines: wrapPieces([{ text, style }], layout.width) };
}
