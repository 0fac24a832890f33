import { checkOptions, pixels, text, type OptionRules } from '../../options/check-options.ts';
import { unsure, type Pen } from '../../pen/pen.ts';
import { writeNumber } from '../../pen/write-number.ts';
import { within } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';

/** A line across. */
export interface DelimiterFields {
  /** Pixels; 200 when left out, as the portal would set it. */
  readonly size?: number | undefined;
  /** `#rgb` or `#rrggbb`. */
  readonly color?: string | undefined;
}

const rules: OptionRules<DelimiterFields> = { size: pixels, color: text };

export function createDelimiter(given: DelimiterFields): BlockNode<'delimiter'> {
  const { options, problems } = checkOptions(given, rules);
  return { ...options, kind: 'delimiter', problems: within('delimiter', problems) };
}

/** What is stored around the size. */
const frame = '{"DELIMITER":{"SIZE":}}'.length;

/** The size is always said: a form body cannot carry the empty object (portal.md §8 rule 3). */
export function writeDelimiter({ size = 200, color }: DelimiterFields, pen: Pen): unknown {
  pen.cost += frame;
  const SIZE = writeNumber(pen, size);
  if (color === undefined) return { DELIMITER: { SIZE } };
  pen.cost += unsure;
  return { DELIMITER: { SIZE, COLOR: color } };
}
