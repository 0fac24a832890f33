import { unitAt } from './unit-at.ts';
import { characterKinds, EXTRA } from './character-kinds.ts';

/** How many values the kinds of a text can have. */
const kindsEnd = 512;

/**
 * All there is to know of most texts, in one pass: the kinds of its characters, and what it costs in the portal's JSON
 * if the portal keeps it as it is; in one number, since an object for every text would cost as much as the pass.
 */
export function scan(text: string): number {
  const { length } = text;
  const ofFours = length & ~3;
  let kinds = 0;
  let cost = length + 2;
  let index = 0;
  for (; index < ofFours; index += 4) {
    const first = characterKinds[unitAt(text, index)] ?? 0;
    const second = characterKinds[unitAt(text, index + 1)] ?? 0;
    const third = characterKinds[unitAt(text, index + 2)] ?? 0;
    const fourth = characterKinds[unitAt(text, index + 3)] ?? 0;
    kinds |= first | second | third | fourth;
    cost += (first & EXTRA) + (second & EXTRA) + (third & EXTRA) + (fourth & EXTRA);
  }
  for (; index < length; index += 1) {
    const kind = characterKinds[unitAt(text, index)] ?? 0;
    kinds |= kind;
    cost += kind & EXTRA;
  }
  return cost * kindsEnd + kinds;
}

/** The kinds of characters in a scanned text, one bit each. */
export function kindsOf(scanned: number): number {
  return scanned & (kindsEnd - 1);
}

/** What a scanned text costs, its quotes included, unless one of its characters is rare or it has blanks at its ends. */
export function costOf(scanned: number): number {
  return (scanned - kindsOf(scanned)) / kindsEnd;
}
