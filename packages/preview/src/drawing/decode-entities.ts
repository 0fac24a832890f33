const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
]);
const reference = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/giu;
const lastCodePoint = 0x10ffff;

/** Decodes character references: what the portal itself escapes, and the common names. */
export function decodeEntities(text: string): string {
  return text.replaceAll(reference, (whole, name: string) =>
    name.startsWith('#') ? charOf(name.slice(1)) : (named.get(name) ?? whole),
  );
}

/** The character of a number, decimal or hexadecimal after an `x`. */
function charOf(digits: string): string {
  const code = Number(/^x/iu.test(digits) ? `0${digits}` : digits);
  return code > 0 && code <= lastCodePoint ? String.fromCodePoint(code) : '\uFFFD';
}
