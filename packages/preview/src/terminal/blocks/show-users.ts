import type { DrawnUser } from '../../types/drawn-attach.ts';
import { barColors } from '../colors.ts';
import { labelLines } from '../label-lines.ts';
import { beside } from '../lines/beside.ts';
import type { Line } from '../lines/line.ts';
import type { BlockLayout } from './block-shows.ts';

const avatar = '● ';

/** People, with a dot for the avatar. */
export function showUsers(users: readonly DrawnUser[], layout: BlockLayout): readonly Line[] {
  const inner = { ...layout, width: layout.width - avatar.length };
  return users.flatMap(({ name, link }) =>
    beside(
      [[{ text: avatar, style: { color: barColors.base } }]],
      avatar.length,
      labelLines({ text: name, url: link, style: { bold: true } }, inner),
    ),
  );
}
