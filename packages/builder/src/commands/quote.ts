/** Blanks part parameters, controls do not survive being typed, and a quote opens a quoted one. */
const needsQuotes = /[\s\p{Cc}]|^"/u;

/** What stands where an optional parameter is left out and another one follows. */
export const absent = '-';

/** A text as one parameter: as it is, or as a JSON string where it would not be one. */
export function quoteToken(text: string): string {
  return text === '' || text === absent || needsQuotes.test(text) || !text.isWellFormed()
    ? JSON.stringify(text)
    : text;
}

/** A text as the rest of the line: blanks inside it need no quotes, since nothing follows. */
export function quoteRest(text: string): string {
  return word.test(text) || isRest(text) ? text : JSON.stringify(text);
}

/** What most parameters are, ids and names; known by one look. */
const word = /^[A-Za-z0-9][\w.:/-]*$/;

function isRest(text: string): boolean {
  return (
    text !== '' &&
    text !== absent &&
    !text.startsWith('"') &&
    text.trim() === text &&
    !/[\p{Cc}\u2028\u2029]/u.test(text) &&
    text.isWellFormed()
  );
}

/** The portal drops a parameter that is exactly `0` (portal.md §4 rule 7). */
export function keepZero(packed: string): string {
  return packed === '0' ? '"0"' : packed;
}
