import { bold } from './bold.ts';
import type { Formatted } from './formatted.ts';
import type { Inline } from './inline.ts';
import { link } from './link.ts';
import { joined } from './to-formatted.ts';

/** Text with markup: a template tag whose parts are all literal, and helpers that mark up. */
export interface Fmt {
  /** Static parts and values alike are literal text; markup comes from the helpers. */
  (parts: TemplateStringsArray, ...values: readonly Inline[]): Formatted;
  /** Bold text. */
  readonly bold: (text: Inline) => Formatted;
  /** A link; `url` starts with `/`, `http://` or `https://`, in lower case (client.md §2). */
  readonly link: (label: Inline, url: string) => Formatted;
}

function template(parts: TemplateStringsArray, ...values: readonly Inline[]): Formatted {
  return joined(parts.flatMap((part, index) => (index < values.length ? [part, values[index]] : [part])));
}

/**
 * Composes text with markup; whatever a user typed stays literal.
 *
 * @example
 * ```ts
 * fmt`${fmt.bold('Deal')} ${'[b]not bold[/b]'} is ${fmt.link('here', '/crm/deal/details/7/')}`;
 * ```
 */
export const fmt: Fmt = Object.assign(template, { bold, link });
