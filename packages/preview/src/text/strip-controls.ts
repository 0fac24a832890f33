// Cc: C0 and C1 controls, escape sequences start there. Cs: halves of surrogate pairs. The rest turns the
// direction of text, with which one text can pass for another.
const unsafe = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const ordinary = /^[\x20-\x7e\u0400-\u04ff]*$/;

/** Text without control characters and direction overrides; line breaks and tabs stay. */
export function stripControls(text: string): string {
  if (ordinary.test(text)) return text;
  return text.replaceAll(unsafe, (char) => (char === '\n' || char === '\t' ? char : ''));
}
