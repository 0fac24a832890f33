import { isList } from '../issues/attempt.ts';
import type { Formatted } from './formatted.ts';
import { helpers, type Helpers } from './helpers.ts';
import type { Inline } from './inline.ts';
import { joined } from './to-formatted.ts';

/** Text with markup: a template tag whose parts are all literal, and helpers that mark up. */
export interface Fmt extends Helpers {
  /** Static parts and values alike are literal text; markup comes from the helpers. */
  (parts: TemplateStringsArray, ...values: readonly Inline[]): Formatted;
}

function template(parts: TemplateStringsArray, ...values: readonly Inline[]): Formatted {
  const given: unknown = parts;
  // Called like a function, as plain JavaScript may: what it is given is text as well.
  if (!isList(given)) return joined([given, ...values]);
  return joined(parts.flatMap((part, index) => (index < values.length ? [part, values[index]] : [part])));
}

/**
 * Composes text with markup; whatever a user typed stays literal.
 *
 * Nothing here throws: what is wrong with an argument is found when the reply compiles, together with everything else.
 *
 * @example
 * ```ts
 * fmt`${fmt.bold('Deal')} ${'[b]not bold[/b]'} is ${fmt.link('here', '/crm/deal/details/7/')}`;
 * ```
 */
export const fmt: Fmt = Object.assign(template, helpers);
