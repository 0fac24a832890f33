import type { DrawnUser } from '../../types/drawn-attach.ts';
import { barColors } from '../colors.ts';
import { labelLines } from '../label-lines.ts';
import { beside } from '../lines/beside.ts';
import type { Line } from '../lines/line.ts';
import { span } from '../lines/span.ts';
import type { BlockLayout } from './block-shows.ts';

const avatar = span('● ', { color: barColors.base });

/** People, with a dot for the avatar. */
export function showUsers(users: readonly DrawnUser[], layout: BlockLayout): readonly Line[] {
  const inner = { ...layout, width: layout.width - avatar.width };
  return users.flatMap(({ name, link }) =>
    beside([[avatar]], avatar.width, labelLines({ text: name, url: link, style: { bold: true } }, inner)),
  );
}
