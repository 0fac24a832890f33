import { describeValue } from '../../issues/describe-value.ts';
import { noProblems, type Problem } from '../../tree/problem.ts';
import { marked, type Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { toFormatted } from '../to-formatted.ts';
import { withProblems } from '../with-problems.ts';

const smallest = 8;
const largest = 30;

/**
 * Text of another size. What is beyond the client's 8 to 30 pixels is a warning, and so is half a pixel (client.md §2).
 *
 * @param text literal text, or text made with fmt
 * @param px pixels, a whole number from 8 to 30
 * @example
 * ```ts
 * reply(fmt.size('Total: 5', 20)); // [size=20]Total: 5[/size]
 * ```
 */
export function size(text: Inline, px: number): Formatted {
  const children = toFormatted(text);
  const given: unknown = px;
  if (typeof given !== 'number' || Number.isNaN(given)) {
    const details = { name: 'The size of the text', given: describeValue(given), takes: '8 to 30 pixels' };
    return withProblems(children, { code: 'TEXT_ARGUMENT', details, path: [] });
  }
  const drawn = Math.min(Math.max(Math.round(given), smallest), largest);
  const sized = marked(children, (inner) => ({ kind: 'size', px: drawn, children: inner }));
  return withProblems(sized, ...sizeProblems('the text', given, drawn));
}

export function sizeProblems(what: string, px: number, becomes: number): readonly Problem[] {
  return px === becomes ? noProblems : [{ code: 'TEXT_SIZE', details: { what, px, becomes }, path: [] }];
}
