import type { DrawnButton, Drawn } from '@riposte/preview';
import { showAction } from './show-action.ts';
import { showText } from './show-text.ts';

/** One button a line: the number of the row before its first one, then the label, how it looks, what it does. */
export function keyboardCard({ keyboard = [], clicks }: Drawn): readonly string[] {
  const lines: string[] = [];
  let row = 1;
  let isFirst = true;
  keyboard.forEach((key, index) => {
    if ('break' in key) {
      if (!isFirst) row += 1;
      isFirst = true;
      return;
    }
    if (key.display === 'block' && !isFirst) row += 1;
    const isAlone = key.display === 'block';
    const number = isFirst || isAlone ? String(row) : '';
    lines.push(`${number.padEnd(3)}${showButton(key)} ${showAction(clicks.keyboard[index])}`);
    isFirst = isAlone;
    if (isAlone) row += 1;
  });
  return lines;
}

function showButton({ text, display, tone, width, disabled }: DrawnButton): string {
  const looks = [
    ...(tone === 'base' ? [] : [tone]),
    ...(display === 'line' ? [] : ['block']),
    ...(width === undefined ? [] : [`${width} px`]),
    ...(disabled === true ? ['disabled'] : []),
  ];
  return [`[${showText(text)}]`, ...(looks.length === 0 ? [] : [`(${looks.join(', ')})`])].join(' ');
}
