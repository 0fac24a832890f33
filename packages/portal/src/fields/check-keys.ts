import { isArray, isList, type PhpValue } from '../php/value.ts';
import { quote } from '../report/quote.ts';
import { findAt, type Spot } from '../report/spot.ts';

/** Reports the keys of an element that the portal does not read: misspelled in lower case, or unknown to it. */
export function checkKeys(source: PhpValue, known: readonly string[], spot: Spot): void {
  if (!isArray(source) || isList(source)) return;
  for (const key of Object.keys(source)) {
    if (known.includes(key)) continue;
    const meant = toSnake(key);
    const found = quote(key);
    if (known.includes(meant)) findAt(spot, key, 'KEY_CASE', { found, key: meant });
    else findAt(spot, key, 'KEY_UNKNOWN', { found, known: known.join(', ') });
  }
}

/** What the portal would call it: `bgColor`, `bg_color` and `BgColor` are all BG_COLOR. */
function toSnake(key: string): string {
  return key.length > 64 ? key : key.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
