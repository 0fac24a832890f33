import { isColor } from '@riposte/bbcode';
import { describeValue } from '../../issues/describe-value.ts';
import { marked, type Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { toFormatted } from '../to-formatted.ts';
import { withProblems } from '../with-problems.ts';

/**
 * Coloured text. In text the web client draws any colour, unlike on buttons (client.md §2, §4).
 *
 * @param text literal text, or text made with fmt
 * @param hex `#rgb` or `#rrggbb`; anything else is an error
 * @example
 * ```ts
 * reply(fmt.color('Overdue', '#ff5752')); // [color=#ff5752]Overdue[/color]
 * ```
 */
export function color(text: Inline, hex: string): Formatted {
  const children = toFormatted(text);
  const given: unknown = hex;
  return typeof given === 'string' && isColor(given)
    ? marked(children, (inner) => ({ kind: 'color', hex: given, children: inner }))
    : withProblems(children, { code: 'TEXT_COLOR', details: { given: describeValue(given) }, path: [] });
}
