import { colorField } from '../../fields/color-field.ts';
import { countField } from '../../fields/count-field.ts';
import { isFields } from '../../fields/is-fields.ts';
import { present } from '../present.ts';
import type { BlockDrawer } from './block-drawer.ts';

const defaultWidth = 200;

/** DELIMITER: a line of SIZE pixels, 200 where the portal got none (portal.md §3.2). */
export const drawDelimiter: BlockDrawer = (content, _path, { habit }) => {
  const fields = isFields(content) ? content : {};
  const color = colorField(fields, 'COLOR');
  const width = countField(fields, 'SIZE') ?? defaultWidth;
  return { block: { delimiter: habit.delimiter({ width, ...present({ color }) }) } };
};
