import { unitAt } from './unit-at.ts';

/** What the portal counts a text in (portal.md §2 rule 1); the text is well-formed. */
export function codePoints(text: string): number {
  if (!surrogate.test(text)) return text.length;
  let count = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = unitAt(text, index);
    if (code >= 0xd800 && code <= 0xdbff) count -= 1;
  }
  return count;
}

/** Without one, which is most of the time, a search tells it faster than a count. */
const surrogate = /[\uD800-\uDFFF]/;
