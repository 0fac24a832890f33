// Cc: C0 and C1 controls, escape sequences start there. Cs: halves of surrogate pairs. The rest turns the
// direction of text, with which one text can pass for another.
const unsafe = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** All of the first plane that is none of them: one look instead of a search that knows every script. */
const ordinary =
  /^[\n\t\x20-\x7e\u00a0-\u061b\u061d-\u200d\u2010-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]*$/;

/** Text without control characters and direction overrides; line breaks and tabs stay. */
export function stripControls(text: string): string {
  if (ordinary.test(text)) return text;
  return text.replaceAll(unsafe, (char) => (char === '\n' || char === '\t' ? char : ''));
}
