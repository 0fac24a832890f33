import { phrase } from '../issues/phrases.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { field, type PhpValue } from '../php/value.ts';
import { quote } from '../report/quote.ts';
import { findAt, type Spot } from '../report/spot.ts';

const HEX = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/;

/** The portal's colour test; no name, no alpha, no trailing newline (portal.md §3.1 rule 8). */
export function isHexColor(text: string): boolean {
  return HEX.test(text);
}

/**
 * A colour field: null where it is absent or does not pass.
 *
 * @param shownBy the colour token that the web client shows instead; null where it shows the colour itself.
 */
export function hexColor(
  source: PhpValue,
  key: Uppercase<string>,
  spot: Spot,
  shownBy: string | null,
): string | null {
  if (field(source, key) === null) return null;
  const text = fieldArgument(source, key, 'preg_match');
  if (!isHexColor(text)) {
    findAt(spot, key, 'COLOR_INVALID', { value: quote(text), otherwise: phrase('leftOut') });
    return null;
  }
  if (shownBy !== null) findAt(spot, key, 'COLOR_NOT_SHOWN', { value: text, token: shownBy });
  return text;
}
